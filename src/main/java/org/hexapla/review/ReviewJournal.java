package org.hexapla.review;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexapla.language.Language;
import org.hexapla.resolution.AlignmentJournal;
import org.hexapla.resolution.Reviewer;
import org.hexapla.review.edit.Author;
import org.hexapla.review.edit.UnitState;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.AlignmentHeads;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;
import org.hexapla.review.store.CheckMarks;
import org.hexapla.review.store.Replacement;
import org.hexapla.review.store.Tally;
import org.hexapla.review.store.WholeAlignment;
import org.hexapla.review.store.WholeAlignments;

/** Remembers among the changes of an alignment when it was replaced, and when a text was. */
@ApplicationScoped
class ReviewJournal implements AlignmentJournal {

    private final AlignmentHeads heads;
    private final WholeAlignments wholes;
    private final Flagging flagging;
    private final CheckMarks marks;
    private final Changes changes;
    private final HttpHeaders headers;

    ReviewJournal(
            AlignmentHeads heads,
            WholeAlignments wholes,
            Flagging flagging,
            CheckMarks marks,
            Changes changes,
            HttpHeaders headers) {
        this.heads = heads;
        this.wholes = wholes;
        this.flagging = flagging;
        this.marks = marks;
        this.changes = changes;
        this.headers = headers;
    }

    @Override
    public Replacing replacing(String resolution, String who) {
        Optional<WholeAlignment> before =
                heads.of(resolution).map(head -> wholes.read(head.alignment()));
        return () -> {
            AlignmentHead head = heads.of(resolution).orElseThrow();
            flagging.all(head.alignment());
            marks.mark(head.alignment());
            before.ifPresentOrElse(was -> replaced(head, was, who), () -> made(head, who));
        };
    }

    @Override
    public boolean isEdited(String resolution) {
        return heads.of(resolution).filter(head -> changes.hasEdits(head.alignment())).isPresent();
    }

    @Override
    public Steps steps(long alignment, Optional<String> by) {
        var steps = changes.steps(alignment, by);
        return new Steps(steps.undoable(), steps.redoable());
    }

    private void made(AlignmentHead head, String who) {
        changes.addForGood(head, change(Change.Kind.ALIGN, who, "Aligned the texts", Set.of()));
    }

    private void replaced(AlignmentHead head, WholeAlignment before, String who) {
        wholes.keepComments(head, before);
        WholeAlignment after = wholes.read(head.alignment());
        Set<Long> units = new LinkedHashSet<>();
        before.units().stream().map(UnitState::id).forEach(units::add);
        after.units().stream().map(UnitState::id).forEach(units::add);
        Changes.NewChange change = change(Change.Kind.ALIGN, who, "Aligned the texts again", units);
        if (before.texts().equals(after.texts())) {
            changes.add(head, change, new Replacement(before, after));
        } else {
            changes.addForGood(head, change);
        }
    }

    @Override
    public void uploaded(String resolution, Language language) {
        heads.of(resolution)
                .ifPresent(
                        head ->
                                changes.add(
                                        head,
                                        change(
                                                Change.Kind.UPLOAD,
                                                sender(),
                                                "Uploaded the text in " + language + " again",
                                                List.of())));
    }

    private static Changes.NewChange change(
            Change.Kind kind, String who, String summary, Collection<Long> units) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Tally did = Tally.of(kind.name().toLowerCase(Locale.ROOT));
        return new Changes.NewChange(kind, new Author(who, now), summary, "[]", did, units);
    }

    /** Who sent the request, if it is done for one that is still there. */
    private String sender() {
        if (!Arc.container().requestContext().isActive()) {
            return Reviewer.ANONYMOUS;
        }
        try {
            return Reviewer.name(Optional.ofNullable(headers.getHeaderString(Reviewer.HEADER)));
        } catch (IllegalStateException noRequest) {
            return Reviewer.ANONYMOUS;
        }
    }
}
