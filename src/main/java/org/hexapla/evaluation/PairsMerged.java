package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.Aligner;
import org.hexapla.language.Language;

/** Aligns several texts by an aligner of two: each with English, and the pairs merged. */
final class PairsMerged implements Aligner {

    private final PairPeer peer;

    PairsMerged(PairPeer peer) {
        this.peer = peer;
    }

    @Override
    public List<AlignedUnit> align(List<AlignableText> texts) {
        int middle = middle(texts);
        Merging merging = new Merging(texts);
        for (int text = 0; text < texts.size(); text++) {
            if (text != middle) {
                for (PairPeer.PairUnit unit :
                        peer.align(words(texts.get(middle)), words(texts.get(text)))) {
                    merging.join(middle, unit.left(), text, unit.right());
                }
            }
        }
        return merging.units();
    }

    /** The text that all others are aligned with: the English one, else the first. */
    private static int middle(List<AlignableText> texts) {
        for (int text = 0; text < texts.size(); text++) {
            if (texts.get(text).language().equals(Language.ENGLISH)) {
                return text;
            }
        }
        return 0;
    }

    private static List<String> words(AlignableText text) {
        return text.segments().stream().map(AlignableSegment::text).toList();
    }

    /** All segments of all texts, numbered through, and what was joined of them. */
    private static final class Merging {
        private final int[] offset;
        private final int[] parent;

        Merging(List<AlignableText> texts) {
            offset = new int[texts.size() + 1];
            for (int text = 0; text < texts.size(); text++) {
                offset[text + 1] = offset[text] + texts.get(text).segments().size();
            }
            parent = new int[offset[texts.size()]];
            for (int node = 0; node < parent.length; node++) {
                parent[node] = node;
            }
        }

        /** Joins a unit; one with a side empty says only that its segments are alone. */
        void join(int left, List<Integer> leftSegments, int right, List<Integer> rightSegments) {
            if (leftSegments.isEmpty() || rightSegments.isEmpty()) {
                return;
            }
            int root = root(offset[left] + leftSegments.get(0));
            leftSegments.forEach(segment -> parent[root(offset[left] + segment)] = root);
            rightSegments.forEach(segment -> parent[root(offset[right] + segment)] = root);
        }

        private int root(int node) {
            int root = node;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        List<AlignedUnit> units() {
            Map<Integer, List<List<Integer>>> byRoot = new TreeMap<>();
            for (int text = 0; text + 1 < offset.length; text++) {
                for (int node = offset[text]; node < offset[text + 1]; node++) {
                    byRoot.computeIfAbsent(root(node), root -> emptySides())
                            .get(text)
                            .add(node - offset[text]);
                }
            }
            return byRoot.values().stream()
                    .map(sides -> new AlignedUnit(sides, 1, Set.of()))
                    .toList();
        }

        private List<List<Integer>> emptySides() {
            List<List<Integer>> sides = new ArrayList<>();
            for (int text = 0; text + 1 < offset.length; text++) {
                sides.add(new ArrayList<>());
            }
            return sides;
        }
    }
}
