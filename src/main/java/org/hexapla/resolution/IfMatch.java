package org.hexapla.resolution;

import java.util.Optional;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/**
 * The version that a writer says it changes.
 *
 * @param header the header {@code If-Match}, or an empty text where it isn't sent
 */
public record IfMatch(String header) {

    /** What a request without the header says. */
    public static final IfMatch ANYTHING = new IfMatch("");

    /** The one of a header that may be missing. */
    public static IfMatch of(Optional<String> header) {
        return new IfMatch(header.orElse("").strip());
    }

    /**
     * Makes sure that the writer names the version that it changes.
     *
     * @throws ProblemException 428 when it names none, 412 when it names another
     */
    public void require(VersionTag current) {
        if (header.isEmpty()) {
            throw ProblemException.of(
                    ProblemKind.VERSION_REQUIRED,
                    "Send the header If-Match with the ETag of the alignment that you change.");
        }
        check(Optional.of(current), true);
    }

    /**
     * Makes sure that the writer knows what it changes.
     *
     * @param current the version that there is now, or none
     * @param required whether the writer must name it
     * @throws ProblemException 428 when it must and doesn't, 412 when it names another
     */
    void check(Optional<VersionTag> current, boolean required) {
        if (header.isEmpty()) {
            if (required && current.isPresent()) {
                throw ProblemException.of(
                        ProblemKind.VERSION_REQUIRED,
                        "Reviewers have worked on the alignment. Send the header If-Match with its"
                                + " ETag to align again.");
            }
            return;
        }
        if (current.filter(tag -> tag.isIn(header, false)).isEmpty()) {
            throw ProblemException.of(
                    ProblemKind.STALE_VERSION,
                    current.map(tag -> "The version is " + tag.header() + " by now, not " + header)
                                    .orElse("There is nothing yet that " + header + " could name")
                            + ". Read it again before you change it.");
        }
    }
}
