package org.hexapla.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.align.AlignableText;

/**
 * A document whose right alignment is known.
 *
 * @param path where it stands under the folder that was read, without an ending: {@code
 *     udhr/hard/udhr}
 * @param texts its texts, each of another language and cut into segments; two or more
 * @param units the right units
 * @param counting how it is counted
 */
record GoldDocument(String path, List<AlignableText> texts, List<Cells> units, Counting counting) {

    GoldDocument {
        texts = List.copyOf(texts);
        units = List.copyOf(units);
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
}
