package org.hexapla.problem;

import java.util.List;

/** Something is wrong with a request; the answer says what. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /**
     * A problem of a kind.
     *
     * @param detail what is wrong and where, one sentence or more
     */
    public static ProblemException of(ProblemKind kind, String detail) {
        return new ProblemException(
                new Problem(kind.type(), kind.title(), kind.status(), detail, List.of()));
    }

    /** A problem with one field or parameter of a request. */
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(invalid(List.of(new Problem.Violation(field, message))));
    }

    /**
     * A problem of a kind with several things that came together.
     *
     * @param violations each with its name and what is wrong with it, one or more
     */
    public static ProblemException of(ProblemKind kind, List<Problem.Violation> violations) {
        return new ProblemException(problem(kind, violations));
    }

    static Problem invalid(List<Problem.Violation> violations) {
        return problem(ProblemKind.INVALID_FIELDS, violations);
    }

    private static Problem problem(ProblemKind kind, List<Problem.Violation> violations) {
        StringBuilder detail = new StringBuilder();
        for (Problem.Violation violation : violations) {
            detail.append(detail.isEmpty() ? "" : "; ")
                    .append(violation.field())
                    .append(": ")
                    .append(violation.message());
        }
        return new Problem(kind.type(), kind.title(), kind.status(), detail.toString(), violations);
    }

    /** The body of the answer. */
    public Problem problem() {
        return problem;
    }
}
