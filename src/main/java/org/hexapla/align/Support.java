package org.hexapla.align;

import java.util.Arrays;

/**
 * The votes for the links of one segment to the segments of another text: two from their own pair,
 * one from each third text through which both are linked.
 */
final class Support {

    /** Text → text → links. */
    private final Links[][] links;

    private final float[] votes;
    private final float[] through;
    private int[] touched = new int[16];
    private int size;
    private int[] reached = new int[16];

    Support(Links[][] links, int largestText) {
        this.links = links;
        this.votes = new float[largestText];
        this.through = new float[largestText];
    }

    /**
     * Counts the votes for the links from segment {@code a} of text {@code x} to text {@code y}.
     */
    void gather(int x, int y, int a) {
        for (int k = 0; k < size; k++) {
            votes[touched[k]] = 0;
        }
        size = 0;
        Links own = links[x][y];
        for (int k = 0; k < own.size(a); k++) {
            vote(own.column(a, k), 2 * own.weight(a, k));
        }
        for (int z = 0; z < links.length; z++) {
            if (z != x && z != y) {
                gatherThrough(links[x][z], links[z][y], a);
            }
        }
    }

    private void gatherThrough(Links first, Links second, int a) {
        int count = 0;
        for (int k = 0; k < first.size(a); k++) {
            int middle = first.column(a, k);
            for (int l = 0; l < second.size(middle); l++) {
                int b = second.column(middle, l);
                if (through[b] == 0) {
                    if (count == reached.length) {
                        reached = Arrays.copyOf(reached, count * 2);
                    }
                    reached[count++] = b;
                }
                through[b] = Math.max(through[b], first.weight(a, k) * second.weight(middle, l));
            }
        }
        for (int k = 0; k < count; k++) {
            vote(reached[k], through[reached[k]]);
            through[reached[k]] = 0;
        }
    }

    private void vote(int b, float weight) {
        if (votes[b] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = b;
        }
        votes[b] += weight;
    }

    int size() {
        return size;
    }

    int segment(int k) {
        return touched[k];
    }

    float votes(int segment) {
        return votes[segment];
    }
}
