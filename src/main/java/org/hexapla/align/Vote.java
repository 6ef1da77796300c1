package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Joins the links of all pairs of texts into units: a link counts twice for its own pair and once
 * for each third text through which it is confirmed; what reaches the threshold is joined.
 */
final class Vote {

    private final int[] offset;
    private final int[] parent;
    private final int texts;

    /** Segment → the share of votes of its best link to each other text. */
    private final float[][] best;

    private Vote(int[] sizes) {
        texts = sizes.length;
        offset = new int[texts + 1];
        for (int x = 0; x < texts; x++) {
            offset[x + 1] = offset[x] + sizes[x];
        }
        parent = new int[offset[texts]];
        Arrays.setAll(parent, i -> i);
        best = new float[parent.length][texts];
    }

    /**
     * The units.
     *
     * @param links left text → right text → links; needed where left is before right
     * @param threshold the share of all votes that joins two segments, from 0 to 1
     * @return the units in no particular order
     */
    static List<VotedUnit> units(Links[][] links, int[] sizes, double threshold) {
        Vote vote = new Vote(sizes);
        Links[][] all = new Links[sizes.length][sizes.length];
        for (int x = 0; x < sizes.length; x++) {
            for (int y = x + 1; y < sizes.length; y++) {
                all[x][y] = links[x][y];
                all[y][x] = links[x][y].transposed(sizes[y]);
            }
        }
        int most = Arrays.stream(sizes).max().orElse(0);
        Support support = new Support(all, most);
        for (int x = 0; x < sizes.length; x++) {
            for (int y = x + 1; y < sizes.length; y++) {
                for (int a = 0; a < sizes[x]; a++) {
                    support.gather(x, y, a);
                    for (int k = 0; k < support.size(); k++) {
                        int b = support.segment(k);
                        float votes = support.votes(b);
                        vote.hear(x, a, y, b, votes / sizes.length);
                        if (votes >= threshold * sizes.length) {
                            vote.join(vote.offset[x] + a, vote.offset[y] + b);
                        }
                    }
                }
            }
        }
        return vote.units();
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

    private void hear(int x, int a, int y, int b, float share) {
        best[offset[x] + a][y] = Math.max(best[offset[x] + a][y], share);
        best[offset[y] + b][x] = Math.max(best[offset[y] + b][x], share);
    }

    private List<VotedUnit> units() {
        Map<Integer, List<Integer>> byRoot = new java.util.LinkedHashMap<>();
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

    /**
     * How far the votes agree with the unit: the mean share of votes of its segments' best links to
     * the texts that it has, and the mean lack of votes for those that it lacks.
     */
    private double confidence(int[][] sides, List<Integer> nodes) {
        double sum = 0;
        int count = 0;
        for (int node : nodes) {
            for (int y = 0; y < texts; y++) {
                if (node < offset[y] || node >= offset[y + 1]) {
                    sum +=
                            sides[y].length > 0
                                    ? Math.min(1, best[node][y])
                                    : 1 - Math.min(1, best[node][y]);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
