package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores stretches by the vectors of an encoder (see {@link VectorScores}). A segment is encoded
 * once for an alignment.
 */
public final class VectorScorer implements SegmentScorer {

    private final SegmentEncoder encoder;
    private final double weight;

    /**
     * A scorer over an encoder.
     *
     * @param weight what two segments score that have the same vector, where chance has none
     */
    public VectorScorer(SegmentEncoder encoder, double weight) {
        this.encoder = encoder;
        this.weight = weight;
    }

    @Override
    public Reading read(List<AlignableText> texts) {
        List<String> distinct =
                texts.stream()
                        .flatMap(text -> text.segments().stream())
                        .map(AlignableSegment::text)
                        .distinct()
                        .toList();
        List<SegmentVector> encoded = encoder.encode(distinct);
        Map<String, SegmentVector> vectors = new HashMap<>();
        for (int k = 0; k < distinct.size(); k++) {
            vectors.put(distinct.get(k), encoded.get(k));
        }
        return (left, right, reach) ->
                new VectorScores(side(left, vectors), side(right, vectors), reach, weight);
    }

    private static VectorScores.Side side(
            List<AlignableSegment> segments, Map<String, SegmentVector> vectors) {
        List<SegmentVector> own = new ArrayList<>(segments.size());
        double[] lengths = new double[segments.size()];
        for (int i = 0; i < lengths.length; i++) {
            String text = segments.get(i).text();
            own.add(vectors.get(text));
            lengths[i] = Math.max(1, text.codePoints().filter(c -> c > ' ').count());
        }
        return new VectorScores.Side(own, lengths);
    }
}
