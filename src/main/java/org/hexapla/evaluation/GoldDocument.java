package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;

/**
 * A document whose right alignment is known.
 *
 * @param path where it stands under the folder that was read, without an ending: {@code
 *     udhr/hard/udhr}
 * @param texts its texts, each of another language and cut into segments; two or more
 * @param units the right units
 * @param kind how its files are written and its units counted
 */
record GoldDocument(String path, List<AlignableText> texts, List<Cells> units, Kind kind) {

    GoldDocument {
        texts = List.copyOf(texts);
        units = List.copyOf(units);
    }

    /** The two kinds of gold sets there are. */
    enum Kind {
        /** Any number of languages; a unit is a line of JSON, {@code {"en":[0,1],"fr":[0]}}. */
        PARALLEL(Counting.BOTH_SIDES, ".jsonl"),
        /** Two languages; a unit is a line {@code [0, 1]:[0]}. */
        LADDER(Counting.ALL_PROPOSED, ".ladder");

        private final Counting counting;
        private final String ending;

        Kind(Counting counting, String ending) {
            this.counting = counting;
            this.ending = ending;
        }

        Counting counting() {
            return counting;
        }
    }

    /** The words of a text's side of a unit. */
    String textOf(int text, Cells unit) {
        return unit.sides().get(text).stream()
                .map(segment -> texts.get(text).segments().get(segment).text())
                .collect(Collectors.joining(" "));
    }

    /** The number of segments in all texts. */
    int segments() {
        return texts.stream().mapToInt(text -> text.segments().size()).sum();
    }

    /** The file for an alignment of the document, with slashes: {@code udhr/hard/udhr.jsonl}. */
    String alignmentFile() {
        return path + kind.ending;
    }

    /** An alignment of the document as a file, a unit a line. */
    String written(List<AlignedUnit> alignment) {
        return alignment.stream()
                .map(unit -> kind == Kind.LADDER ? rung(unit) : json(unit))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String rung(AlignedUnit unit) {
        return unit.cells().get(0) + ":" + unit.cells().get(1);
    }

    private String json(AlignedUnit unit) {
        List<String> sides = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            if (!unit.cells().get(text).isEmpty()) {
                String indices =
                        unit.cells().get(text).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(","));
                sides.add("\"" + texts.get(text).language() + "\":[" + indices + "]");
            }
        }
        return "{" + String.join(",", sides) + "}";
    }
}
