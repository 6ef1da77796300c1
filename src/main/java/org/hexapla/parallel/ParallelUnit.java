package org.hexapla.parallel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.language.Language;

/**
 * A row of an alignment.
 *
 * @param kind the kind of clause that most of its sides belong to
 * @param number that clause's number, where it has one
 * @param cells for each language with text in the unit its segments, in the order of the text
 * @param confidence the aligner's probability that the unit is right, from 0 to 1
 * @param flags what is out of the ordinary: {@code moved}, {@code scattered}
 */
public record ParallelUnit(
        ClauseKind kind,
        Optional<String> number,
        Map<Language, List<Segment>> cells,
        double confidence,
        Set<String> flags) {}
