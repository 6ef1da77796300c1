package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.AlignmentReading;
import org.hexapla.resolution.IfMatch;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.Tagged;
import org.hexapla.resolution.VersionTag;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.view.UnitView;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.AlignmentHeads;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;
import org.hexapla.review.store.Steps;
import org.jspecify.annotations.Nullable;

/** The alignments that reviewers work on: who may change one, and what is answered then. */
@ApplicationScoped
class ReviewedAlignments {

    /** The most units that an answer shows. */
    static final int MOST_SHOWN = 500;

    private final AlignmentHeads heads;
    private final Resolutions resolutions;
    private final AlignmentReading reading;
    private final Changes changes;

    ReviewedAlignments(
            AlignmentHeads heads,
            Resolutions resolutions,
            AlignmentReading reading,
            Changes changes) {
        this.heads = heads;
        this.resolutions = resolutions;
        this.reading = reading;
        this.changes = changes;
    }

    /**
     * An alignment that nobody else can change until the transaction ends.
     *
     * @throws ProblemException when there is none (404), its version isn't named (428) or is
     *     another (412)
     */
    AlignmentHead locked(ResolutionId id, IfMatch ifMatch) {
        AlignmentHead head = there(id, heads.locked(id.value()));
        ifMatch.require(VersionTag.ofAlignment(head.alignment(), head.version()));
        return head;
    }

    /**
     * An alignment that is only read.
     *
     * @throws ProblemException when there is none (404)
     */
    AlignmentHead read(ResolutionId id) {
        return there(id, heads.of(id.value()));
    }

    private AlignmentHead there(ResolutionId id, Optional<AlignmentHead> head) {
        return head.orElseThrow(
                () ->
                        resolutions.named(id.value()).isEmpty()
                                ? id.unknown()
                                : AlignmentReading.notAligned(id));
    }

    /** Gives an alignment the next version. */
    AlignmentHead raise(AlignmentHead head, Instant now) {
        return heads.raise(head, now);
    }

    /**
     * The answer when there was nothing to do.
     *
     * @param reader the one who is told whether there is anything to take back; nothing where it is
     *     told of anybody's
     */
    Tagged<ChangedUnits> unchanged(ResolutionId id, AlignmentHead head, Optional<String> reader) {
        return wouldBe(id, head, List.of(), reader);
    }

    /** The answer when nothing is kept of what was done. */
    Tagged<ChangedUnits> wouldBe(
            ResolutionId id,
            AlignmentHead head,
            Collection<Long> touched,
            Optional<String> reader) {
        return tagged(head, happening(id, head, null, touched), steps(head, reader));
    }

    /** The answer to edits, for whoever made them. */
    Tagged<ChangedUnits> edited(
            ResolutionId id, AlignmentHead head, Change change, Collection<Long> touched) {
        return tagged(
                head, happening(id, head, ChangeView.of(change), touched), Steps.AFTER_A_CHANGE);
    }

    /** The answer to another change. */
    Tagged<ChangedUnits> answer(
            ResolutionId id,
            AlignmentHead head,
            Change change,
            Collection<Long> touched,
            Optional<String> reader) {
        return tagged(
                head, happening(id, head, ChangeView.of(change), touched), steps(head, reader));
    }

    /** What units have become that changes touched. */
    Happening happening(
            ResolutionId id,
            AlignmentHead head,
            @Nullable ChangeView change,
            Collection<Long> touched) {
        if (touched.size() > MOST_SHOWN) {
            return Happening.toBeReadAgain(id, head.version(), change);
        }
        List<UnitView> units =
                touched.isEmpty() ? List.of() : reading.units(head.alignment(), touched);
        List<Long> removed = new ArrayList<>(touched);
        removed.removeAll(units.stream().map(UnitView::id).toList());
        return new Happening(id.value(), head.version(), change, units, removed, false);
    }

    private Steps steps(AlignmentHead head, Optional<String> reader) {
        return changes.steps(head.alignment(), reader);
    }

    private static Tagged<ChangedUnits> tagged(
            AlignmentHead head, Happening happening, Steps steps) {
        return new Tagged<>(
                ChangedUnits.of(happening, steps),
                VersionTag.ofAlignment(head.alignment(), head.version()));
    }
}
