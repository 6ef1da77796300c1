package org.hexapla.resolution;

import java.util.regex.Pattern;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/**
 * The id of a resolution: its symbol with each run of characters other than letters, digits and
 * dots turned into one hyphen. {@code A/RES/59/187} becomes {@code A-RES-59-187}.
 *
 * @param value the id
 */
public record ResolutionId(String value) {

    /** The length of the longest id, in UTF-16 units. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}.]+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");

    /**
     * The id that a path names.
     *
     * @throws ProblemException when it has another form
     */
    public static ResolutionId of(String id) {
        boolean sound =
                id.length() <= MAX_LENGTH
                        && LETTER_OR_DIGIT.matcher(id).find()
                        && OTHERS.matcher(id).replaceAll("-").equals(id);
        if (!sound) {
            throw ProblemException.of(
                    ProblemKind.INVALID_ID,
                    "An id is a symbol with each run of characters other than letters, digits and"
                            + " dots turned into one hyphen, as in A-RES-59-187; it has at most "
                            + MAX_LENGTH
                            + " characters.");
        }
        return new ResolutionId(id);
    }

    /** The id that a symbol gives. */
    public static ResolutionId ofSymbol(String symbol) {
        return of(OTHERS.matcher(symbol.strip()).replaceAll("-"));
    }

    /** What is thrown when there is no resolution of the id. */
    public ProblemException unknown() {
        return ProblemException.of(ProblemKind.NOT_FOUND, "There is no resolution " + value + ".");
    }

    @Override
    public String toString() {
        return value;
    }
}
