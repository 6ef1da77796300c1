package org.hexapla.neural;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexapla.align.SegmentVector;
import org.jspecify.annotations.Nullable;

/** The vectors of the segments that were used last, up to a number. Safe for several threads. */
final class VectorMemory {

    private final Map<String, SegmentVector> vectors;

    VectorMemory(int most) {
        this.vectors =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, SegmentVector> eldest) {
                        return size() > most;
                    }
                };
    }

    synchronized @Nullable SegmentVector get(String segment) {
        return vectors.get(segment);
    }

    synchronized void put(String segment, SegmentVector vector) {
        vectors.put(segment, vector);
    }
}
