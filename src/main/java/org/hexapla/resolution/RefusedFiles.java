package org.hexapla.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.problem.Problem;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/** The files that can't be taken in, of several that came together, so that all can be named. */
final class RefusedFiles {

    private final List<Problem.Violation> violations = new ArrayList<>();
    private final Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);

    /** Notes that a file can't be read. */
    void add(String name, UnreadableDocumentException unreadable) {
        add(name, Uploads.kind(unreadable.reason()), String.valueOf(unreadable.getMessage()));
    }

    /** Notes what is wrong with a file. */
    void add(String name, ProblemKind kind, String message) {
        kinds.add(kind);
        violations.add(new Problem.Violation(name, message));
    }

    /**
     * Makes sure that there are none.
     *
     * @throws ProblemException when there are; it has a violation for each, in their order, and is
     *     of their kind if all are of one
     */
    void check() {
        if (!violations.isEmpty()) {
            ProblemKind kind =
                    kinds.size() == 1 ? kinds.iterator().next() : ProblemKind.UNREADABLE_TEXT;
            throw ProblemException.of(kind, violations);
        }
    }
}
