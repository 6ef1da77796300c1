package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.edit.UnitState;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;
import org.hexapla.review.store.Standing;

/**
 * Says what it takes to undo or redo a change as an alignment is now, or whose change stands in the
 * way of that.
 */
@ApplicationScoped
class Fitting {

    private final Changes changes;
    private final Standing standing;

    Fitting(Changes changes, Standing standing) {
        this.changes = changes;
        this.standing = standing;
    }

    /**
     * A patch that takes a change of edits back, or does it again.
     *
     * @throws ProblemException when another change stands in the way (409)
     */
    Patch fitted(AlignmentHead head, Change step, Direction direction) {
        Patch made = changes.patch(head.alignment(), step).orElseThrow();
        Patch patch = direction == Direction.BACK ? made.reversed() : made;
        Set<Long> touched = new TreeSet<>(patch.touchedUnits());
        touched.addAll(patch.neighbours());
        Set<Long> gone = new TreeSet<>();
        patch.units().gone().stream().map(UnitState::id).forEach(gone::add);
        for (Change other : changes.around(head.alignment(), step, touched, gone)) {
            if (isInTheWay(head, other, patch)) {
                throw inTheWay(step, other, direction);
            }
        }
        return standing.fitted(head, patch, direction == Direction.FORTH)
                .or(() -> asItWas(head, step, patch))
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemKind.NOT_UNDOABLE,
                                        named(step)
                                                + " can't be "
                                                + direction.participle()
                                                + ": what it changed is no longer as it left it."));
    }

    private boolean isInTheWay(AlignmentHead head, Change other, Patch patch) {
        return other.kind() == Change.Kind.ALIGN
                || changes.patch(head.alignment(), other)
                        .filter(later -> later.isInTheWayOf(patch))
                        .isPresent();
    }

    /** A patch from before places were kept, which is right as long as nothing else was done. */
    private Optional<Patch> asItWas(AlignmentHead head, Change step, Patch patch) {
        boolean placeless = patch.gaps().isEmpty() && patch.unitsComeOrGo();
        return placeless && changes.lastAfter(head.alignment(), step).isEmpty()
                ? Optional.of(patch)
                : Optional.empty();
    }

    /**
     * Makes sure that a change that replaced everything can be taken back or done again: no change
     * after it may hold, and all before it must be as they were when it was made.
     *
     * @throws ProblemException when that isn't so (409)
     */
    void mustBeNext(AlignmentHead head, Change step, Direction direction) {
        changes.lastAfter(head.alignment(), step)
                .or(() -> changes.lastMissingBefore(head.alignment(), step))
                .ifPresent(
                        other -> {
                            throw other.state() == Change.State.DROPPED
                                    ? lost(step, other)
                                    : inTheWay(step, other, direction);
                        });
    }

    private static ProblemException lost(Change step, Change other) {
        return ProblemException.of(
                ProblemKind.NOT_UNDOABLE,
                named(step)
                        + " can't be redone: it was made after change "
                        + numbered(other)
                        + " by "
                        + other.who()
                        + ", which is undone for good.");
    }

    private static ProblemException inTheWay(Change step, Change other, Direction direction) {
        boolean later = other.number() > step.number();
        return ProblemException.of(
                ProblemKind.NOT_UNDOABLE,
                named(step)
                        + " can't be "
                        + direction.participle()
                        + " before "
                        + (later ? "later change " : "change ")
                        + numbered(other)
                        + " by "
                        + other.who()
                        + " is "
                        + (later ? "undone" : "redone")
                        + ", which touched the same.");
    }

    private static String named(Change change) {
        return "Change " + numbered(change);
    }

    private static String numbered(Change change) {
        return change.number() + " (" + change.summary() + ")";
    }
}
