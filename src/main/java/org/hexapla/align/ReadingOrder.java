package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of units that most texts agree on; a segment that stands alone follows the one before.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    /**
     * At most so many exchanges of neighbours; a longer way means that there is no common order.
     */
    private static final int MOST_ROUNDS = 200;

    /** The units in reading order; {@code sizes} counts each text's segments. */
    static List<VotedUnit> of(List<VotedUnit> units, int[] sizes) {
        List<VotedUnit> shared = new ArrayList<>();
        List<VotedUnit> alone = new ArrayList<>();
        for (VotedUnit unit : units) {
            (unit.texts() > 1 ? shared : alone).add(unit);
        }
        shared.sort(
                Comparator.<VotedUnit>comparingDouble(unit -> middle(unit.sides(), sizes))
                        .thenComparing(BY_FIRST_SIDE));
        VotedUnit[] ordered = shared.toArray(VotedUnit[]::new);
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (int i = 0; i + 1 < ordered.length; i++) {
                if (precedence(ordered[i + 1].sides(), ordered[i].sides()) > 0) {
                    VotedUnit one = ordered[i];
                    ordered[i] = ordered[i + 1];
                    ordered[i + 1] = one;
                    moved = true;
                }
            }
        }
        return withAlone(List.of(ordered), alone, sizes);
    }

    private static final Comparator<VotedUnit> BY_FIRST_SIDE =
            Comparator.comparingInt(VotedUnit::firstText)
                    .thenComparingInt(unit -> unit.sides()[unit.firstText()][0]);

    private static List<VotedUnit> withAlone(
            List<VotedUnit> shared, List<VotedUnit> alone, int[] sizes) {
        int[][] place = new int[sizes.length][];
        for (int x = 0; x < sizes.length; x++) {
            place[x] = new int[sizes[x]];
        }
        List<List<VotedUnit>> after = new ArrayList<>();
        after.add(new ArrayList<>());
        for (int u = 0; u < shared.size(); u++) {
            after.add(new ArrayList<>());
            for (int x = 0; x < sizes.length; x++) {
                for (int segment : shared.get(u).sides()[x]) {
                    place[x][segment] = u + 1;
                }
            }
        }
        for (int[] own : place) {
            for (int segment = 1; segment < own.length; segment++) {
                own[segment] = own[segment] == 0 ? own[segment - 1] : own[segment];
            }
        }
        alone.sort(BY_FIRST_SIDE);
        for (VotedUnit unit : alone) {
            int x = unit.firstText();
            after.get(place[x][unit.sides()[x][0]]).add(unit);
        }
        List<VotedUnit> all = new ArrayList<>(after.get(0));
        for (int u = 0; u < shared.size(); u++) {
            all.add(shared.get(u));
            all.addAll(after.get(u + 1));
        }
        return all;
    }

    private static double middle(int[][] unit, int[] sizes) {
        double[] places = new double[sizes.length];
        int count = 0;
        for (int x = 0; x < sizes.length; x++) {
            if (unit[x].length > 0) {
                places[count++] = (unit[x][0] + 0.5) / sizes[x];
            }
        }
        Arrays.sort(places, 0, count);
        return count % 2 == 1 ? places[count / 2] : (places[count / 2 - 1] + places[count / 2]) / 2;
    }

    /** How many more texts have the one before the other than after it. */
    private static int precedence(int[][] one, int[][] other) {
        int votes = 0;
        for (int x = 0; x < one.length; x++) {
            if (one[x].length > 0 && other[x].length > 0) {
                votes += Integer.compare(other[x][0], one[x][0]);
            }
        }
        return votes;
    }
}
