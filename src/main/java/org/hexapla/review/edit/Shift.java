package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A run of places that all move by the same distance, since others before them came or went.
 *
 * @param from the first place, as it was before
 * @param to the last place, as it was before
 * @param by how far, to the left where it is negative
 */
public record Shift(int from, int to, int by) {

    /**
     * How those that stay move.
     *
     * @param gone the places that went, as they were before
     * @param come the places that came, as they are now
     */
    public static List<Shift> of(List<Integer> gone, List<Integer> come) {
        List<Integer> left = gone.stream().sorted().toList();
        List<Integer> arrived = come.stream().sorted().toList();
        TreeMap<Integer, Integer> steps = new TreeMap<>();
        left.forEach(place -> steps.merge(place + 1, -1, Integer::sum));
        int skipped = 0;
        for (int at = 0; at < arrived.size(); at++) {
            int rank = arrived.get(at) - at; // of the first that stays and stands after it
            while (skipped < left.size() && left.get(skipped) - skipped <= rank) {
                skipped++;
            }
            steps.merge(rank + skipped, 1, Integer::sum);
        }
        List<Shift> shifts = new ArrayList<>();
        int by = 0;
        int from = 0;
        for (var step : steps.entrySet()) {
            if (by != 0 && step.getKey() > from) {
                shifts.add(new Shift(from, step.getKey() - 1, by));
            }
            by += step.getValue();
            from = step.getKey();
        }
        if (by != 0) {
            shifts.add(new Shift(from, Integer.MAX_VALUE, by));
        }
        return shifts;
    }
}
