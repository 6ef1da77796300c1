package org.hexapla.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A clause that begins in a paragraph, or goes on in it.
 *
 * @param kind the key of its kind; {@link #CONTINUATION} where it began before
 * @param number its number, in small letters; empty where it has none
 * @param parent where the clause begins that it stands under; of a continuation, where it began
 *     itself
 * @param openings the keys of the verb that it opens with, the most usual first; none where it
 *     opens with none or goes on
 */
record Standing(String kind, String number, Optional<ClausePlace> parent, List<String> openings) {

    /** The kind of what goes on from a paragraph before. */
    static final String CONTINUATION = "continuation";

    Standing {
        number = number.toLowerCase(Locale.ROOT);
        openings = List.copyOf(openings);
    }

    boolean isContinuation() {
        return kind.equals(CONTINUATION);
    }

    /** For people: {@code sub-paragraph a under 30}. */
    String words() {
        String place = isContinuation() ? " of " : " under ";
        return kind
                + (number.isEmpty() ? "" : " " + number)
                + parent.map(above -> place + above).orElse("");
    }
}
