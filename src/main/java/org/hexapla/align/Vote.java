package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Joins the links of all pairs of texts into units: a link counts twice for its own pair and once
 * for each third text through which it is confirmed; what reaches the threshold is joined.
 */
final class Vote {

    private final int[] offset;
    private final int[] parent;
    private final int texts;

    /** The texts that have segments: an empty one can't say anything. */
    private final int voters;

    /** Segment → the share of votes of its best link to each other text, inside its unit. */
    private final float[][] inside;

    /** The same for links to segments outside its unit. */
    private final float[][] outside;

    private Vote(int[] sizes) {
        texts = sizes.length;
        voters = (int) Arrays.stream(sizes).filter(size -> size > 0).count();
        offset = new int[texts + 1];
        for (int x = 0; x < texts; x++) {
            offset[x + 1] = offset[x] + sizes[x];
        }
        parent = new int[offset[texts]];
        Arrays.setAll(parent, i -> i);
        inside = new float[parent.length][texts];
        outside = new float[parent.length][texts];
    }

    /**
     * The units.
     *
     * @param links left text → right text → links; needed where left is before right
     * @param threshold the share of all votes that joins two segments, from 0 to 1
     * @return the units in no particular order
     */
    static List<VotedUnit> units(PairAligner.PairLinks[][] links, int[] sizes, double threshold) {
        Vote vote = new Vote(sizes);
        int largest = Arrays.stream(sizes).max().orElse(0);
        Support support =
                new Support(bothWays(links, PairAligner.PairLinks::sharp, sizes), largest);
        float least = (float) threshold * vote.voters;
        vote.each(
                support,
                (x, a, y, b, votes) -> {
                    if (votes >= least) {
                        vote.join(vote.offset[x] + a, vote.offset[y] + b);
                    }
                });
        vote.each(
                new Support(bothWays(links, PairAligner.PairLinks::plain, sizes), largest),
                vote::hear);
        return vote.units();
    }

    private static Links[][] bothWays(
            PairAligner.PairLinks[][] links,
            Function<PairAligner.PairLinks, Links> kind,
            int[] sizes) {
        Links[][] all = new Links[sizes.length][sizes.length];
        for (int x = 0; x < sizes.length; x++) {
            for (int y = x + 1; y < sizes.length; y++) {
                all[x][y] = kind.apply(links[x][y]);
                all[y][x] = all[x][y].transposed(sizes[y]);
            }
        }
        return all;
    }

    private interface Ear {
        void hear(int x, int a, int y, int b, float votes);
    }

    private void each(Support support, Ear ear) {
        for (int x = 0; x < texts; x++) {
            for (int y = x + 1; y < texts; y++) {
                for (int a = 0; a < offset[x + 1] - offset[x]; a++) {
                    support.gather(x, y, a);
                    for (int k = 0; k < support.size(); k++) {
                        int b = support.segment(k);
                        ear.hear(x, a, y, b, support.votes(b));
                    }
                }
            }
        }
    }

    private void join(int a, int b) {
        parent[root(a)] = root(b);
    }

    private int root(int a) {
        while (parent[a] != a) {
            parent[a] = parent[parent[a]];
            a = parent[a];
        }
        return a;
    }

    private void hear(int x, int a, int y, int b, float votes) {
        int one = offset[x] + a;
        int other = offset[y] + b;
        float[][] best = root(one) == root(other) ? inside : outside;
        float share = Math.min(1, votes / voters);
        best[one][y] = Math.max(best[one][y], share);
        best[other][x] = Math.max(best[other][x], share);
    }

    private List<VotedUnit> units() {
        Map<Integer, List<Integer>> byRoot = new LinkedHashMap<>();
        for (int node = 0; node < parent.length; node++) {
            byRoot.computeIfAbsent(root(node), root -> new ArrayList<>()).add(node);
        }
        return byRoot.values().stream().map(this::unit).toList();
    }

    private VotedUnit unit(List<Integer> nodes) {
        int[][] sides = new int[texts][];
        for (int x = 0; x < texts; x++) {
            int from = offset[x];
            int to = offset[x + 1];
            sides[x] =
                    nodes.stream()
                            .filter(node -> node >= from && node < to)
                            .mapToInt(node -> node - from)
                            .toArray();
        }
        return new VotedUnit(sides, confidence(sides, nodes));
    }

    /** How sure the unit is by its links inside and those that pull its segments elsewhere. */
    private double confidence(int[][] sides, List<Integer> nodes) {
        double weakest = 1;
        double strongestPull = 0;
        double pull = 0;
        int links = 0;
        int count = 0;
        for (int node : nodes) {
            for (int y = 0; y < texts; y++) {
                boolean own = node >= offset[y] && node < offset[y + 1];
                if (own || offset[y] == offset[y + 1]) {
                    continue;
                }
                count++;
                pull += outside[node][y];
                strongestPull = Math.max(strongestPull, outside[node][y]);
                if (sides[y].length > 0) {
                    links++;
                    weakest = Math.min(weakest, inside[node][y]);
                }
            }
        }
        return Confidence.of(
                voters,
                links == 0 ? Confidence.WITHOUT_LINKS : weakest,
                strongestPull,
                count == 0 ? 0 : pull / count);
    }
}
