package org.hexapla.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelUnit;

/**
 * The units of a document in little space, without their texts: these are read again when they are
 * needed.
 */
final class KeptUnits {

    private static final float PARTS = 1 << 20;

    /** For each unit its confidence, and for each text the number of its segments and these. */
    private final int[] numbers;

    private final List<Integer> sizes;

    /**
     * Keeps units.
     *
     * @param texts the texts that they were made of
     */
    KeptUnits(List<ParallelUnit> units, List<SegmentedText> texts) {
        List<Integer> all = new ArrayList<>();
        for (ParallelUnit unit : units) {
            all.add((int) (unit.confidence() * PARTS));
            for (SegmentedText text : texts) {
                List<Segment> cell = unit.cells().getOrDefault(text.language(), List.of());
                all.add(cell.size());
                cell.forEach(segment -> all.add(segment.index()));
            }
        }
        numbers = all.stream().mapToInt(number -> number).toArray();
        sizes = sizes(texts);
    }

    /**
     * The units again, with neither kinds nor flags.
     *
     * @param texts the texts, read again
     * @return none if the texts have changed meanwhile
     */
    List<ParallelUnit> units(List<SegmentedText> texts) {
        if (!sizes.equals(sizes(texts))) {
            return List.of();
        }
        List<ParallelUnit> units = new ArrayList<>();
        int at = 0;
        while (at < numbers.length) {
            double confidence = numbers[at++] / PARTS;
            Map<Language, List<Segment>> cells = new LinkedHashMap<>();
            for (SegmentedText text : texts) {
                List<Segment> cell = new ArrayList<>();
                for (int left = numbers[at++]; left > 0; left--) {
                    cell.add(text.segments().get(numbers[at++]));
                }
                if (!cell.isEmpty()) {
                    cells.put(text.language(), cell);
                }
            }
            units.add(
                    new ParallelUnit(
                            ClauseKind.PARAGRAPH, Optional.empty(), cells, confidence, Set.of()));
        }
        return units;
    }

    private static List<Integer> sizes(List<SegmentedText> texts) {
        return texts.stream().map(text -> text.segments().size()).toList();
    }
}
