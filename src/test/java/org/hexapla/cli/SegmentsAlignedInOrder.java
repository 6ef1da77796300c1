package org.hexapla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.Aligner;

/** The simplest aligner that keeps its contract: the segments of one number are a unit. */
final class SegmentsAlignedInOrder implements Aligner {

    @Override
    public List<AlignedUnit> align(List<AlignableText> texts) {
        int most = texts.stream().mapToInt(text -> text.segments().size()).max().orElse(0);
        List<AlignedUnit> units = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            int index = at;
            List<List<Integer>> cells =
                    texts.stream()
                            .map(
                                    text ->
                                            index < text.segments().size()
                                                    ? List.of(index)
                                                    : List.<Integer>of())
                            .toList();
            units.add(new AlignedUnit(cells, 0.5, Set.of()));
        }
        return units;
    }
}
