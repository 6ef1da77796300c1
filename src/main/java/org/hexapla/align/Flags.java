package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the units of a text's streams in one order and says of each what is out of the ordinary.
 *
 * <p>What stands apart from the body, such as footnotes, is put where the median of the texts has
 * it: at the foot of which page it was printed says nothing.
 */
final class Flags {

    private Flags() {}

    /**
     * All units in reading order.
     *
     * @param body the units of the body in reading order
     * @param apart those of the other streams in reading order
     * @param sizes text → number of its segments
     */
    static List<AlignedUnit> of(List<VotedUnit> body, List<VotedUnit> apart, int[] sizes) {
        int[][] bodyBefore = bodyBefore(body, sizes);
        List<List<VotedUnit>> after = new ArrayList<>();
        for (int u = 0; u <= body.size(); u++) {
            after.add(new ArrayList<>());
        }
        Set<VotedUnit> moved = movedOf(body, sizes.length);
        int lowest = 0;
        for (VotedUnit unit : apart) {
            int[] places = places(unit, bodyBefore);
            int place = Math.max(lowest, places[(places.length - 1) / 2]);
            lowest = place;
            after.get(place).add(unit);
            if (places[0] != places[places.length - 1]) {
                moved.add(unit);
            }
        }
        List<AlignedUnit> all = new ArrayList<>();
        after.get(0).forEach(unit -> all.add(flagged(unit, moved)));
        for (int u = 0; u < body.size(); u++) {
            all.add(flagged(body.get(u), moved));
            after.get(u + 1).forEach(unit -> all.add(flagged(unit, moved)));
        }
        return all;
    }

    /**
     * Text → segment → how many units of the body stand before it in the text, moved ones apart.
     */
    private static int[][] bodyBefore(List<VotedUnit> body, int[] sizes) {
        int[][] before = new int[sizes.length][];
        for (int x = 0; x < sizes.length; x++) {
            before[x] = new int[sizes[x]];
            for (int u = 0; u < body.size(); u++) {
                for (int segment : body.get(u).sides()[x]) {
                    before[x][segment] = u + 1;
                }
            }
            for (int i = 1; i < sizes[x]; i++) {
                if (before[x][i] == 0) {
                    before[x][i] = before[x][i - 1];
                }
            }
        }
        return before;
    }

    private static int[] places(VotedUnit unit, int[][] bodyBefore) {
        int[] places = new int[unit.texts()];
        int count = 0;
        for (int x = 0; x < bodyBefore.length; x++) {
            if (unit.sides()[x].length > 0) {
                places[count++] = bodyBefore[x][unit.sides()[x][0]];
            }
        }
        Arrays.sort(places);
        return places;
    }

    /** The fewest units without which the segments of every text rise from unit to unit. */
    private static Set<VotedUnit> movedOf(List<VotedUnit> units, int texts) {
        Set<VotedUnit> moved = new HashSet<>();
        for (int x = 0; x < texts; x++) {
            int text = x;
            List<VotedUnit> present =
                    units.stream().filter(unit -> unit.sides()[text].length > 0).toList();
            Set<Integer> inOrder =
                    Rising.longest(
                            present.stream().mapToInt(unit -> unit.sides()[text][0]).toArray());
            for (int k = 0; k < present.size(); k++) {
                if (!inOrder.contains(k)) {
                    moved.add(present.get(k));
                }
            }
        }
        return moved;
    }

    private static AlignedUnit flagged(VotedUnit unit, Set<VotedUnit> moved) {
        EnumSet<AlignedUnit.Flag> flags = EnumSet.noneOf(AlignedUnit.Flag.class);
        if (moved.contains(unit)) {
            flags.add(AlignedUnit.Flag.MOVED);
        }
        if (Arrays.stream(unit.sides()).anyMatch(Flags::hasGap)) {
            flags.add(AlignedUnit.Flag.SCATTERED);
        }
        List<List<Integer>> cells =
                Arrays.stream(unit.sides())
                        .map(side -> Arrays.stream(side).boxed().toList())
                        .toList();
        return new AlignedUnit(cells, unit.confidence(), flags);
    }

    private static boolean hasGap(int[] side) {
        return side.length > 0 && side[side.length - 1] - side[0] >= side.length;
    }
}
