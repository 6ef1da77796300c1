package org.hexapla.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.AlignmentChanged;
import org.hexapla.resolution.IfMatch;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.Reviewer;
import org.hexapla.resolution.Tagged;
import org.hexapla.review.edit.Author;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;
import org.hexapla.review.store.Replacement;
import org.hexapla.review.store.Tally;
import org.hexapla.review.store.WholeAlignments;

/**
 * Takes changes back, the last first, and does them again: those of all, or one's own among those
 * of others, as long as the others' later ones have to do with other things.
 */
@ApplicationScoped
class Undoing {

    private final ReviewedAlignments alignments;
    private final Flagging flagging;
    private final Changes changes;
    private final Fitting fitting;
    private final Patching patching;
    private final WholeAlignments wholes;
    private final Event<AlignmentChanged> changed;

    Undoing(
            ReviewedAlignments alignments,
            Flagging flagging,
            Changes changes,
            Fitting fitting,
            Patching patching,
            WholeAlignments wholes,
            Event<AlignmentChanged> changed) {
        this.alignments = alignments;
        this.flagging = flagging;
        this.changes = changes;
        this.fitting = fitting;
        this.patching = patching;
        this.wholes = wholes;
        this.changed = changed;
    }

    /**
     * How far to go.
     *
     * @param steps at most how many changes
     * @param by the only one whose changes may be touched, where one is named
     */
    record Reach(int steps, Optional<String> by) {}

    /**
     * What is asked for.
     *
     * @param reach how far to go
     * @param who the reviewer who asks for it, where one is named
     * @param dryRun whether nothing is to be stored
     */
    record Request(Reach reach, Optional<String> who, boolean dryRun) {}

    /**
     * Takes the last changes back.
     *
     * @throws ProblemException when there is no such alignment (404), its version isn't named (428)
     *     or is another (412), nothing is left, or a later change stands in the way (409)
     */
    @Transactional
    Tagged<ChangedUnits> undo(ResolutionId id, IfMatch ifMatch, Request request) {
        AlignmentHead head = alignments.locked(id, ifMatch);
        Reach reach = request.reach();
        List<Change> steps =
                reach.by()
                        .map(by -> changes.toUndo(head.alignment(), by, reach.steps()))
                        .orElseGet(() -> changes.toUndo(head.alignment(), reach.steps()));
        return go(id, head, steps, Direction.BACK, request);
    }

    /** Does again what was taken back last; throws what {@link #undo} throws. */
    @Transactional
    Tagged<ChangedUnits> redo(ResolutionId id, IfMatch ifMatch, Request request) {
        AlignmentHead head = alignments.locked(id, ifMatch);
        Reach reach = request.reach();
        List<Change> steps =
                reach.by()
                        .map(by -> changes.toRedo(head.alignment(), by, reach.steps()))
                        .orElseGet(() -> changes.toRedo(head.alignment(), reach.steps()));
        return go(id, head, steps, Direction.FORTH, request);
    }

    private Tagged<ChangedUnits> go(
            ResolutionId id,
            AlignmentHead head,
            List<Change> steps,
            Direction direction,
            Request request) {
        if (steps.isEmpty()) {
            String whose = request.reach().by().map(by -> "by " + by + " ").orElse("");
            throw ProblemException.of(
                    ProblemKind.NOT_UNDOABLE,
                    "There is nothing " + whose + "to " + direction.verb() + ".");
        }
        Author author =
                new Author(
                        request.who().orElse(Reviewer.ANONYMOUS),
                        Instant.now().truncatedTo(ChronoUnit.MICROS));
        Set<Long> touched = new LinkedHashSet<>();
        for (Change step : steps) {
            touched.addAll(step.units());
            touched.addAll(take(head, step, direction, author.at()));
            if (direction == Direction.BACK) {
                changes.undone(head.alignment(), step);
            } else {
                changes.redone(head.alignment(), step);
            }
        }
        if (request.dryRun()) {
            Tagged<ChangedUnits> answer = alignments.wouldBe(id, head, touched, request.who());
            QuarkusTransaction.setRollbackOnly();
            return answer;
        }
        AlignmentHead next = alignments.raise(head, author.at());
        Change change =
                changes.add(
                        next,
                        new Changes.NewChange(
                                direction.kind(),
                                author,
                                summary(steps, direction),
                                "[]",
                                Tally.sum(steps),
                                touched));
        changed.fire(new AlignmentChanged(id));
        return alignments.answer(id, next, change, touched, request.who());
    }

    /** Takes one step; the ids of the units whose flags or findings have changed by that. */
    private Set<Long> take(AlignmentHead head, Change step, Direction direction, Instant now) {
        if (step.kind() == Change.Kind.ALIGN) {
            fitting.mustBeNext(head, step, direction);
            Replacement replacement = changes.replacement(head.alignment(), step).orElseThrow();
            wholes.restore(
                    head, direction == Direction.BACK ? replacement.reversed() : replacement, now);
            flagging.all(head.alignment());
            return Set.of();
        }
        Patch patch = fitting.fitted(head, step, direction);
        return patching.apply(head, patch, now);
    }

    private static String summary(List<Change> steps, Direction direction) {
        return steps.size() == 1
                ? direction.past() + ": " + steps.get(0).summary()
                : direction.past() + " " + steps.size() + " changes";
    }
}
