package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells texts that are no translations of each other, by the {@link Contrast} of their pairs when
 * only lexica, spelling and lengths are known of them: what their own alignment teaches would
 * confirm it.
 *
 * <p>The threshold rises with the number of segments, since short texts fit by chance, and with the
 * share of the words of which something is known, since the more is known the more translations
 * stand out. It was chosen on pairs of texts in six languages (declaration, goals, news, health;
 * damaged ones too): of 3,389 pairs, a third of them translations, the rest texts of similar
 * length, these were judged wrongly:
 *
 * <pre>
 * segments                   10 to 19  20 to 39  40 or more
 * translations, no lexicon      2.9 %     1.3 %         0 %
 * translations, lexicon           0 %       0 %         0 %
 * strangers, no lexicon          61 %      13 %       0.2 %
 * strangers, lexicon             31 %     1.7 %         0 %
 * </pre>
 *
 * <p>Fewer segments than that hardly tell anything, and nearly all pairs pass.
 */
final class Strangers {

    private static final double LEAST = 0.15;
    private static final double WITH_WORDS = 0.4;

    /** From so many segments on, more don't raise the threshold. */
    private static final double ENOUGH = 20;

    private Strangers() {}

    /**
     * Whether two texts may be translations of each other.
     *
     * @param contrast how far their best alignment stands out
     * @param known the share of their words of which something is known, from 0 to 1
     * @param segments how many segments that differ the one with fewer has
     */
    static boolean fit(double contrast, double known, int segments) {
        double size = Math.min(1, segments / ENOUGH);
        return contrast >= 1 + (LEAST + WITH_WORDS * known) * size;
    }

    /** How many segments of a text differ from each other; those without words don't count. */
    static int distinct(TokenizedText text) {
        return (int)
                Arrays.stream(text.segments)
                        .filter(segment -> segment.length > 0)
                        .mapToInt(Arrays::hashCode)
                        .distinct()
                        .count();
    }

    /**
     * The texts that fit fewer than half of the others.
     *
     * @param fit text → text → whether they fit; needed where the left is before the right
     * @param empty text → whether there is nothing in it: such texts count for nothing
     */
    static List<Integer> of(boolean[][] fit, boolean[] empty) {
        List<Integer> strangers = new ArrayList<>();
        for (int x = 0; x < fit.length; x++) {
            int others = 0;
            int fitting = 0;
            for (int y = 0; y < fit.length; y++) {
                if (x != y && !empty[x] && !empty[y]) {
                    others++;
                    fitting += fit[Math.min(x, y)][Math.max(x, y)] ? 1 : 0;
                }
            }
            if (2 * fitting < others) {
                strangers.add(x);
            }
        }
        return strangers;
    }
}
