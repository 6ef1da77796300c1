package org.hexapla.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.clause.ClauseKind;

/**
 * The verb that a clause opens with. Verbs are not one-to-one between languages, so what counts is
 * whether two openings share a key.
 *
 * @param kind the kind of the clause
 * @param verbs the keys that the verb may stand for, common to all languages; none where it isn't
 *     known
 */
public record Opening(ClauseKind kind, List<String> verbs) {
    public Opening {
        verbs = List.copyOf(verbs);
    }

    /** Whether one of the openings of a unit is another than its translations. */
    public static boolean differ(List<Opening> openings) {
        for (int place = 0; place < openings.size(); place++) {
            if (!against(place, openings).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The places of those that agree with each other against one: it shares no key with any other
     * of its kind, though two of them or more share one.
     *
     * @return none where the opening is no other than they, or they don't agree
     */
    static Set<Integer> against(int one, List<Opening> openings) {
        Set<Integer> agreeing = new TreeSet<>();
        for (int other = 0; other < openings.size(); other++) {
            if (other != one && openings.get(other).kind == openings.get(one).kind) {
                if (openings.get(one).shares(openings.get(other))) {
                    return Set.of();
                }
                if (isShared(other, one, openings)) {
                    agreeing.add(other);
                }
            }
        }
        return agreeing;
    }

    /** Whether an opening shares a key with another of its kind, leaving one aside. */
    private static boolean isShared(int opening, int aside, List<Opening> openings) {
        for (int other = 0; other < openings.size(); other++) {
            if (other != opening
                    && other != aside
                    && openings.get(other).kind == openings.get(opening).kind
                    && openings.get(opening).shares(openings.get(other))) {
                return true;
            }
        }
        return false;
    }

    private boolean shares(Opening other) {
        return verbs.stream().anyMatch(other.verbs::contains);
    }
}
