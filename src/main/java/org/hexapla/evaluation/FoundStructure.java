package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hexapla.clause.Clause;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;

/** What the clauses of a segmented text make of its paragraphs. */
final class FoundStructure {

    private final SegmentedText text;

    /** By paragraph, the clauses that it holds a part of, in their order. */
    private final List<List<Integer>> clauses = new ArrayList<>();

    private final Map<Integer, ClausePlace> places = new HashMap<>();

    private FoundStructure(SegmentedText text, int paragraphs) {
        this.text = text;
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            clauses.add(new ArrayList<>());
        }
        for (Segment segment : text.segments()) {
            List<Integer> own = clauses.get(segment.paragraph());
            if (!own.contains(segment.clause())) {
                places.putIfAbsent(
                        segment.clause(), new ClausePlace(segment.paragraph(), own.size()));
                own.add(segment.clause());
            }
        }
    }

    /**
     * What each paragraph is.
     *
     * @param paragraphs how many the text has
     */
    static List<ParagraphStructure> of(SegmentedText text, int paragraphs) {
        FoundStructure found = new FoundStructure(text, paragraphs);
        List<ParagraphStructure> structures = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            structures.add(found.structure(paragraph));
        }
        return structures;
    }

    private ParagraphStructure structure(int paragraph) {
        return new ParagraphStructure(
                clauses.get(paragraph).stream()
                        .map(clause -> standing(paragraph, clause))
                        .toList());
    }

    private Standing standing(int paragraph, int index) {
        Optional<ClausePlace> begin = place(OptionalInt.of(index));
        if (begin.filter(place -> place.paragraph() == paragraph).isEmpty()) {
            return new Standing(Standing.CONTINUATION, "", begin, List.of());
        }
        Clause clause = text.clauses().get(index);
        return new Standing(
                clause.kind().key(),
                clause.number().orElse(""),
                place(clause.parent()),
                clause.openings());
    }

    private Optional<ClausePlace> place(OptionalInt clause) {
        return clause.isPresent()
                ? Optional.ofNullable(places.get(clause.getAsInt()))
                : Optional.empty();
    }
}
