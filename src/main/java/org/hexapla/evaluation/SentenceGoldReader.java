package org.hexapla.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.language.Language;

/**
 * Reads texts whose segments are sentences, mostly: {@code SET/plain/DOCUMENT/} with {@code
 * segments.tsv} and a text for each language.
 */
final class SentenceGoldReader {

    private static final String SEGMENTS = "segments.tsv";
    private static final String VARIANT = "plain";

    private final Path folder;
    private final Set<String> sets;
    private final JudgedSentences judged;

    /**
     * @param sets the names of the sets that are read
     */
    SentenceGoldReader(Path folder, Set<String> sets, JudgedSentences judged) {
        this.folder = folder;
        this.sets = sets;
        this.judged = judged;
    }

    /**
     * The texts by document and language.
     *
     * @throws BrokenGoldException when a file can't be used, or there is none
     */
    List<SentenceGold> read() throws BrokenGoldException {
        List<SentenceGold> texts = new ArrayList<>();
        for (Path segments : files()) {
            texts.addAll(read(segments));
        }
        if (texts.isEmpty()) {
            throw new BrokenGoldException(
                    folder, "there is none of the sets " + String.join(", ", sets) + " in it");
        }
        return texts;
    }

    private List<Path> files() throws BrokenGoldException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(this::isWanted).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BrokenGoldException(folder, "the folder can't be read: " + unreadable);
        }
    }

    /** Whether a file is {@code SET/plain/DOCUMENT/segments.tsv}, of a set that is asked for. */
    private boolean isWanted(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        int names = whole.getNameCount();
        return names > 3
                && whole.getName(names - 1).toString().equals(SEGMENTS)
                && whole.getName(names - 3).toString().equals(VARIANT)
                && sets.contains(whole.getName(names - 4).toString())
                && Files.isRegularFile(file);
    }

    private List<SentenceGold> read(Path file) throws BrokenGoldException {
        TabularFile table = TabularFile.read(file);
        table.require("lang", "paragraph", "start", "end");
        Map<String, List<TabularFile.Row>> rows = new TreeMap<>();
        for (TabularFile.Row row : table.rows()) {
            rows.computeIfAbsent(row.value("lang"), language -> new ArrayList<>()).add(row);
        }
        Path whole = file.toAbsolutePath().normalize();
        int names = whole.getNameCount();
        String document = whole.subpath(names - 4, names - 1).toString().replace('\\', '/');
        List<SentenceGold> texts = new ArrayList<>();
        for (Map.Entry<String, List<TabularFile.Row>> text : rows.entrySet()) {
            texts.add(text(document, file.resolveSibling(text.getKey() + ".txt"), text));
        }
        return texts;
    }

    private SentenceGold text(
            String document, Path file, Map.Entry<String, List<TabularFile.Row>> segments)
            throws BrokenGoldException {
        Language language = language(segments);
        int[] characters = TabularFile.text(file).codePoints().toArray();
        JudgedSentences.Judgement judgement = judged.of(document, language);
        List<SentenceGold.GoldParagraph> paragraphs = new ArrayList<>();
        List<Stretch> paragraph = new ArrayList<>();
        int reached = 0;
        for (TabularFile.Row row : segments.getValue()) {
            Stretch segment =
                    new Stretch(row.number("paragraph"), row.number("start"), row.number("end"));
            if (segment.start < reached
                    || segment.end <= segment.start
                    || segment.end > characters.length) {
                throw row.broken(
                        String.format(
                                "from %d to %d is no stretch of %s after %d: it has %d characters",
                                segment.start, segment.end, file, reached, characters.length));
            }
            reached = segment.end;
            if (!paragraph.isEmpty() && paragraph.get(0).paragraph != segment.paragraph) {
                paragraphs.add(paragraph(characters, paragraph, judgement));
                paragraph.clear();
            }
            paragraph.add(segment);
        }
        paragraphs.add(paragraph(characters, paragraph, judgement));
        return new SentenceGold(document, language, paragraphs);
    }

    private record Stretch(int paragraph, int start, int end) {}

    private static SentenceGold.GoldParagraph paragraph(
            int[] characters, List<Stretch> segments, JudgedSentences.Judgement judgement) {
        int start = segments.get(0).start;
        int end = segments.get(segments.size() - 1).end;
        Set<Integer> begins = new TreeSet<>();
        segments.stream().skip(1).forEach(segment -> begins.add(segment.start));
        Set<Integer> sentences = new TreeSet<>(begins);
        sentences.addAll(judgement.begins());
        sentences.removeAll(judgement.inside());
        sentences.removeIf(place -> place <= start || place >= end);
        return new SentenceGold.GoldParagraph(
                start,
                new String(characters, start, end - start),
                units(characters, start, begins),
                units(characters, start, sentences));
    }

    /** Places in code points of a file as places in UTF-16 units of a paragraph. */
    private static Set<Integer> units(int[] characters, int start, Set<Integer> places) {
        Set<Integer> units = new TreeSet<>();
        for (int place : places) {
            units.add(new String(characters, start, place - start).length());
        }
        return units;
    }

    private static Language language(Map.Entry<String, List<TabularFile.Row>> segments)
            throws BrokenGoldException {
        try {
            return Language.of(segments.getKey());
        } catch (IllegalArgumentException noLanguage) {
            throw segments.getValue().get(0).broken(String.valueOf(noLanguage.getMessage()));
        }
    }
}
