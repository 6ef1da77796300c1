package org.hexapla.listing;

import java.util.Optional;
import org.hexapla.problem.ProblemException;

/** How many items a page may have. */
public final class Limit {

    /** The most that may be asked for. */
    public static final int MAX = 500;

    /** What a page has when nothing is asked for. */
    public static final int DEFAULT = 50;

    private Limit() {}

    /**
     * The limit that a parameter asks for.
     *
     * @throws ProblemException when it is no whole number from 1 to 500
     */
    public static int of(Optional<String> parameter) {
        if (parameter.isEmpty()) {
            return DEFAULT;
        }
        try {
            int limit = Integer.parseInt(parameter.get().strip());
            if (limit >= 1 && limit <= MAX) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        throw ProblemException.invalid("limit", "must be a whole number from 1 to " + MAX);
    }
}
