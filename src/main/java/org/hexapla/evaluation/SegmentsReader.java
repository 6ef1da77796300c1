package org.hexapla.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.language.Language;

/**
 * Reads a document of many languages: {@code ar.txt} … {@code zh.txt}, one for each language;
 * {@code segments.tsv}, which says by places in code points how they are cut; and {@code gold.tsv},
 * a row a unit, with the segments' indices.
 */
final class SegmentsReader {

    private static final String SEGMENTS = "segments.tsv";
    static final String GOLD = "gold.tsv";

    private SegmentsReader() {}

    /**
     * The document in a folder.
     *
     * @param path what it is called
     */
    static GoldDocument read(Path folder, String path) throws BrokenGoldException {
        TabularFile gold = TabularFile.read(folder.resolve(GOLD));
        Map<String, Text> texts = new LinkedHashMap<>();
        for (String column : gold.columns()) {
            if (!column.equals("unit")) {
                texts.put(column, Text.read(folder, column));
            }
        }
        TabularFile segments = TabularFile.read(folder.resolve(SEGMENTS));
        segments.require("lang", "start", "end");
        for (TabularFile.Row row : segments.rows()) {
            Text text = texts.get(row.value("lang"));
            if (text == null) {
                throw row.broken(
                        "\"" + row.value("lang") + "\" is no column of " + folder.resolve(GOLD));
            }
            text.add(row, segments.columns());
        }
        for (TabularFile.Row row : gold.rows()) {
            for (Text text : texts.values()) {
                if (text.isMissing() && !row.value(text.name).isBlank()) {
                    throw row.broken("there is no text in " + text.name + ".txt");
                }
            }
        }
        texts.values().removeIf(Text::isMissing);
        if (texts.size() < 2) {
            throw new BrokenGoldException(folder, "it has fewer than two texts");
        }
        return new GoldDocument(
                path,
                texts.values().stream().map(Text::alignable).toList(),
                units(gold, texts),
                GoldDocument.Kind.PARALLEL);
    }

    private static List<Cells> units(TabularFile gold, Map<String, Text> texts)
            throws BrokenGoldException {
        List<Cells> units = new ArrayList<>();
        for (TabularFile.Row row : gold.rows()) {
            List<List<Integer>> sides = new ArrayList<>();
            for (Map.Entry<String, Text> text : texts.entrySet()) {
                List<Integer> side = row.numbers(text.getKey());
                for (int segment : side) {
                    text.getValue().take(segment, row);
                }
                sides.add(side);
            }
            Cells unit = new Cells(sides);
            if (unit.isEmpty()) {
                throw row.broken("the unit is empty");
            }
            units.add(unit);
        }
        return units;
    }

    /** A text while it is read. */
    private static final class Text {
        final String name;
        final Language language;
        final int[] characters;
        final List<AlignableSegment> segments = new ArrayList<>();
        final List<Boolean> taken = new ArrayList<>();
        int end;

        private Text(String name, Language language, int[] characters) {
            this.name = name;
            this.language = language;
            this.characters = characters;
        }

        static Text read(Path folder, String name) throws BrokenGoldException {
            Language language;
            try {
                language = Language.of(name);
            } catch (IllegalArgumentException noLanguage) {
                throw new BrokenGoldException(
                        folder.resolve(GOLD), 1, "column " + noLanguage.getMessage());
            }
            Path file = folder.resolve(name + ".txt");
            String text = Files.exists(file) ? TabularFile.text(file) : "";
            return new Text(name, language, text.codePoints().toArray());
        }

        boolean isMissing() {
            return characters.length == 0;
        }

        void add(TabularFile.Row row, List<String> columns) throws BrokenGoldException {
            if (isMissing()) {
                throw row.broken("there is no text in " + name + ".txt");
            }
            if (columns.contains("index") && row.number("index") != segments.size()) {
                throw row.broken(
                        "the index of this segment of \""
                                + name
                                + "\" should be "
                                + segments.size());
            }
            int from = row.number("start");
            int to = row.number("end");
            if (from < end || to <= from || to > characters.length) {
                throw row.broken(
                        String.format(
                                "from %d to %d is no stretch of %s.txt after %d: it has %d"
                                        + " characters",
                                from, to, name, end, characters.length));
            }
            String text = new String(characters, from, to - from);
            if (text.codePoints()
                    .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                throw row.broken("the segment is blank");
            }
            end = to;
            boolean paragraphs = columns.contains("paragraph");
            int clause = paragraphs ? row.number("paragraph") : segments.size();
            segments.add(new AlignableSegment(text, "body", "", "", "", clause));
            taken.add(false);
        }

        void take(int segment, TabularFile.Row row) throws BrokenGoldException {
            if (segment >= segments.size()) {
                throw row.broken(
                        String.format(
                                "\"%s\" has no segment %d: it has %d",
                                name, segment, segments.size()));
            }
            if (taken.set(segment, true)) {
                throw row.broken(
                        String.format(
                                "segment %d of \"%s\" is in another unit too", segment, name));
            }
        }

        AlignableText alignable() {
            return new AlignableText(language, segments);
        }
    }
}
