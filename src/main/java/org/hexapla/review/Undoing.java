package org.hexapla.review;

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
import org.hexapla.resolution.Tagged;
import org.hexapla.review.edit.Author;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;
import org.hexapla.review.store.Replacement;
import org.hexapla.review.store.WholeAlignments;

/** Takes changes back, the last first, and does them again. */
@ApplicationScoped
class Undoing {

    private final ReviewedAlignments alignments;
    private final Flagging flagging;
    private final Changes changes;
    private final Patching patching;
    private final WholeAlignments wholes;
    private final Event<AlignmentChanged> changed;

    Undoing(
            ReviewedAlignments alignments,
            Flagging flagging,
            Changes changes,
            Patching patching,
            WholeAlignments wholes,
            Event<AlignmentChanged> changed) {
        this.alignments = alignments;
        this.flagging = flagging;
        this.changes = changes;
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
     * Takes the last changes back.
     *
     * @throws ProblemException when there is no such alignment (404), its version isn't named (428)
     *     or is another (412), nothing is left or a change is another's (409)
     */
    @Transactional
    Tagged<ChangedUnits> undo(ResolutionId id, IfMatch ifMatch, Reach reach, String who) {
        AlignmentHead head = alignments.locked(id, ifMatch);
        List<Change> steps = changes.toUndo(head.alignment(), reach.steps());
        check(steps, reach, "undo");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Set<Long> touched = new LinkedHashSet<>();
        for (Change step : steps) {
            if (step.kind() == Change.Kind.ALIGN) {
                replacement(head, step).ifPresent(patch -> restore(head, patch.reversed(), now));
            } else {
                patch(head, step)
                        .ifPresent(
                                patch ->
                                        touched.addAll(
                                                patching.apply(head, patch.reversed(), now)));
            }
        }
        changes.mark(head.alignment(), numbers(steps), Change.State.UNDONE);
        return remember(id, head, steps, touched, new Deed(Change.Kind.UNDO, new Author(who, now)));
    }

    /** Does again what was taken back last; throws what {@link #undo} throws. */
    @Transactional
    Tagged<ChangedUnits> redo(ResolutionId id, IfMatch ifMatch, Reach reach, String who) {
        AlignmentHead head = alignments.locked(id, ifMatch);
        List<Change> steps = changes.toRedo(head.alignment(), reach.steps());
        check(steps, reach, "redo");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Set<Long> touched = new LinkedHashSet<>();
        for (Change step : steps) {
            if (step.kind() == Change.Kind.ALIGN) {
                replacement(head, step).ifPresent(patch -> restore(head, patch, now));
            } else {
                patch(head, step)
                        .ifPresent(patch -> touched.addAll(patching.apply(head, patch, now)));
            }
        }
        changes.mark(head.alignment(), numbers(steps), Change.State.DONE);
        return remember(id, head, steps, touched, new Deed(Change.Kind.REDO, new Author(who, now)));
    }

    private Optional<Patch> patch(AlignmentHead head, Change step) {
        return changes.patch(head.alignment(), step);
    }

    private Optional<Replacement> replacement(AlignmentHead head, Change step) {
        return changes.replacement(head.alignment(), step);
    }

    private static void check(List<Change> steps, Reach reach, String what) {
        if (steps.isEmpty()) {
            throw ProblemException.of(
                    ProblemKind.NOT_UNDOABLE, "There is nothing to " + what + ".");
        }
        for (Change step : steps) {
            if (reach.by().isPresent() && !reach.by().get().equals(step.who())) {
                throw ProblemException.of(
                        ProblemKind.NOT_UNDOABLE,
                        "Change "
                                + step.number()
                                + " ("
                                + step.summary()
                                + ") was made by "
                                + step.who()
                                + ", not by "
                                + reach.by().get()
                                + ".");
            }
        }
    }

    private void restore(AlignmentHead head, Replacement replacement, Instant now) {
        wholes.restore(head, replacement, now);
        flagging.all(head.alignment());
    }

    /** Undoing or redoing, and whose it is. */
    private record Deed(Change.Kind kind, Author author) {}

    /**
     * Remembers that changes were undone or redone.
     *
     * @param reflagged the units whose flags or findings have changed by that
     */
    private Tagged<ChangedUnits> remember(
            ResolutionId id,
            AlignmentHead head,
            List<Change> steps,
            Set<Long> reflagged,
            Deed deed) {
        AlignmentHead next = alignments.raise(head, deed.author().at());
        Set<Long> touched = new LinkedHashSet<>();
        steps.forEach(step -> touched.addAll(step.units()));
        touched.addAll(reflagged);
        String verb = deed.kind() == Change.Kind.UNDO ? "Undid" : "Redid";
        String summary =
                steps.size() == 1
                        ? verb + ": " + steps.get(0).summary()
                        : verb + " " + steps.size() + " changes";
        Change change =
                changes.add(
                        next,
                        new Changes.NewChange(deed.kind(), deed.author(), summary, "[]", touched));
        changed.fire(new AlignmentChanged(id));
        return alignments.answer(id, next, change, touched);
    }

    private static List<Integer> numbers(List<Change> steps) {
        return steps.stream().map(Change::number).toList();
    }
}
