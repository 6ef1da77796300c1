package org.hexapla.resolution;

import java.util.Optional;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/**
 * The versions that a writer doesn't want to replace.
 *
 * @param header the header {@code If-None-Match}, a star for all versions, or an empty text where
 *     it isn't sent
 */
record IfNoneMatch(String header) {

    /** What a request without the header says. */
    static final IfNoneMatch ANYTHING = new IfNoneMatch("");

    /** The one of a header that may be missing. */
    static IfNoneMatch of(Optional<String> header) {
        return new IfNoneMatch(header.orElse("").strip());
    }

    /**
     * Makes sure that nothing is replaced that the writer doesn't want to.
     *
     * @param current the version that there is now, or none
     * @param what what that is, as the beginning of a sentence
     * @throws ProblemException 412 when it would be
     */
    void check(Optional<VersionTag> current, String what) {
        if (!header.isEmpty() && current.filter(tag -> tag.isIn(header, true)).isPresent()) {
            throw ProblemException.of(
                    ProblemKind.STALE_VERSION,
                    what + " is there already; by If-None-Match it isn't to be replaced.");
        }
    }
}
