package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.AlignmentHeads;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;

/** Tells what happened to alignments since versions of them. */
@ApplicationScoped
class Deltas {

    /** The most changes that are told at once. */
    private static final int MOST_CHANGES = 200;

    private final AlignmentHeads heads;
    private final Changes changes;
    private final ReviewedAlignments alignments;

    Deltas(AlignmentHeads heads, Changes changes, ReviewedAlignments alignments) {
        this.heads = heads;
        this.changes = changes;
        this.alignments = alignments;
    }

    /**
     * What happened to an alignment since a version.
     *
     * @return nothing where there is no such alignment; where too much happened, or it isn't known,
     *     the sum says that the units have to be read again
     */
    @Transactional
    Optional<Delta> since(ResolutionId id, int version) {
        heads.readAsOfNow();
        return heads.of(id.value()).map(head -> since(id, head, version));
    }

    private Delta since(ResolutionId id, AlignmentHead head, int version) {
        List<Change> all = changes.since(head.alignment(), version, MOST_CHANGES + 1);
        boolean known =
                version <= head.version()
                        && all.size() == head.version() - version
                        && all.size() <= MOST_CHANGES
                        && all.stream().allMatch(Deltas::isTold);
        if (!known) {
            return new Delta(Happening.toBeReadAgain(id, head.version(), null), List.of());
        }
        Set<Long> touched = new LinkedHashSet<>();
        all.forEach(change -> touched.addAll(change.units()));
        List<ChangeView> views = ChangeView.of(all);
        Happening sum =
                alignments.happening(
                        id, head, views.isEmpty() ? null : views.get(views.size() - 1), touched);
        return new Delta(sum, views);
    }

    /** Whether the units that a change touched tell all of it. */
    private static boolean isTold(Change change) {
        return change.kind() != Change.Kind.ALIGN && change.kind() != Change.Kind.UPLOAD;
    }
}
