package org.hexapla.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.language.Language;

/**
 * Reads a document of two languages: {@code NAME.src} and {@code NAME.tgt}, a segment a line, and
 * {@code NAME.gold}, a unit a line: {@code [0, 1]:[2]}.
 */
final class LadderReader {

    static final String GOLD = ".gold";

    private static final Pattern UNIT =
            Pattern.compile("\\s*\\[([\\d,\\s]*)\\]\\s*:\\s*\\[([\\d,\\s]*)\\]\\s*(:.*)?");
    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    private LadderReader() {}

    /**
     * The document whose gold is in a file.
     *
     * @param path what it is called
     * @param languages the languages of source and target
     */
    static GoldDocument read(Path gold, String path, OrderedPair languages)
            throws BrokenGoldException {
        String file = String.valueOf(gold.getFileName());
        String stem = file.substring(0, file.length() - GOLD.length());
        List<AlignableText> texts =
                List.of(
                        text(gold.resolveSibling(stem + ".src"), languages.left()),
                        text(gold.resolveSibling(stem + ".tgt"), languages.right()));
        List<String> lines = TabularFile.text(gold).lines().toList();
        List<Cells> units = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            if (!lines.get(k).isBlank()) {
                units.addAll(unit(lines.get(k), texts, gold, k + 1).withoutRunsOfOneText());
            }
        }
        return new GoldDocument(path, texts, units, GoldDocument.Kind.LADDER);
    }

    /**
     * The languages that a name tells: the first two codes of two letters that follow each other,
     * as in {@code textberg-de-fr-dev}.
     */
    static Optional<OrderedPair> languages(String name) {
        String[] parts = name.split("[^A-Za-z]+");
        for (int k = 0; k + 1 < parts.length; k++) {
            Optional<Language> left = language(parts[k]);
            Optional<Language> right = language(parts[k + 1]);
            if (left.isPresent() && right.isPresent()) {
                return Optional.of(new OrderedPair(left.get(), right.get()));
            }
        }
        return Optional.empty();
    }

    /** The language of a code of two letters, if it is one. */
    static Optional<Language> language(String code) {
        try {
            return CODE.matcher(code).matches() ? Optional.of(Language.of(code)) : Optional.empty();
        } catch (IllegalArgumentException noLanguage) {
            return Optional.empty();
        }
    }

    private static AlignableText text(Path file, Language language) throws BrokenGoldException {
        List<AlignableSegment> segments = new ArrayList<>();
        for (String line : TabularFile.text(file).lines().toList()) {
            segments.add(new AlignableSegment(line.strip(), "body", "", "", "", segments.size()));
        }
        return new AlignableText(language, segments);
    }

    private static Cells unit(String line, List<AlignableText> texts, Path gold, int number)
            throws BrokenGoldException {
        Matcher unit = UNIT.matcher(line);
        if (!unit.matches()) {
            throw new BrokenGoldException(gold, number, "it is not of the form [0, 1]:[2]");
        }
        List<List<Integer>> sides = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            int size = texts.get(side).segments().size();
            List<Integer> indices = new ArrayList<>();
            for (String part : unit.group(side + 1).split("[,\\s]+")) {
                if (!part.isEmpty()) {
                    indices.add(index(part, size, gold, number));
                }
            }
            sides.add(indices);
        }
        Cells cells = new Cells(sides);
        if (cells.isEmpty()) {
            throw new BrokenGoldException(gold, number, "the unit is empty");
        }
        return cells;
    }

    private static int index(String digits, int size, Path gold, int line)
            throws BrokenGoldException {
        int index = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (index >= size) {
            throw new BrokenGoldException(
                    gold, line, "there is no segment " + digits + ": there are " + size);
        }
        return index;
    }
}
