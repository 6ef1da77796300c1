package org.hexapla.parallel;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;
import org.hexapla.document.MarkedText;
import org.hexapla.language.Language;

/**
 * A row of an alignment.
 *
 * @param kind the kind of clause that most of its sides belong to
 * @param number that clause's number, where it has one
 * @param cells for each language with text in the unit its segments, in the order of the text
 * @param confidence the aligner's probability that the unit is right, from 0 to 1
 * @param flags what is out of the ordinary: {@code moved}, {@code scattered}, {@code
 *     opening-differs}
 */
public record ParallelUnit(
        ClauseKind kind,
        Optional<String> number,
        Map<Language, List<Segment>> cells,
        double confidence,
        Set<String> flags) {

    /** For each language the words of its cell, without references to footnotes. */
    public Map<Language, String> words() {
        Map<Language, String> words = new LinkedHashMap<>();
        cells.forEach(
                (language, segments) -> {
                    MarkedText text = CellText.of(segments);
                    BitSet references = Mark.places(text.marks(), Mark.Kind.FOOTNOTE_REFERENCE);
                    StringBuilder own = new StringBuilder();
                    for (int place = 0; place < text.text().length(); place++) {
                        if (!references.get(place)) {
                            own.append(text.text().charAt(place));
                        }
                    }
                    words.put(language, own.toString());
                });
        return words;
    }
}
