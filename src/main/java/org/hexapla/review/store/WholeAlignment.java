package org.hexapla.review.store;

import java.util.List;
import java.util.Map;
import org.hexapla.review.edit.UnitState;

/**
 * Everything in an alignment, without the words.
 *
 * @param texts the ids of the revisions that it is made of
 * @param lexicon the version of the stored lexicon that the aligner knew
 * @param warnings what was odd about the texts, as JSON
 * @param units its units by position
 * @param segments by the ids of units those of their segments
 * @param comments by the ids of comments those of their units
 */
public record WholeAlignment(
        List<Long> texts,
        long lexicon,
        String warnings,
        List<UnitState> units,
        Map<Long, List<Long>> segments,
        Map<Long, Long> comments) {}
