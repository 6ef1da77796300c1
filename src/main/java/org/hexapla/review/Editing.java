package org.hexapla.review;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Collectors;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.AlignmentChanged;
import org.hexapla.resolution.IfMatch;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.Reviewer;
import org.hexapla.resolution.Tagged;
import org.hexapla.review.edit.Author;
import org.hexapla.review.edit.Edit;
import org.hexapla.review.edit.EditRefusedException;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.edit.Sheet;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;
import org.hexapla.review.store.Neighbourhoods;
import org.hexapla.review.store.SequenceIds;
import org.hexapla.review.store.Tally;

/** Does edits, all of a list or none. */
@ApplicationScoped
class Editing {

    private static final int MOST_NAMED_OPS = 3;

    private final ReviewedAlignments alignments;
    private final Neighbourhoods neighbourhoods;
    private final SequenceIds ids;
    private final Patching patching;
    private final Changes changes;
    private final Event<AlignmentChanged> changed;

    Editing(
            ReviewedAlignments alignments,
            Neighbourhoods neighbourhoods,
            SequenceIds ids,
            Patching patching,
            Changes changes,
            Event<AlignmentChanged> changed) {
        this.alignments = alignments;
        this.neighbourhoods = neighbourhoods;
        this.ids = ids;
        this.patching = patching;
        this.changes = changes;
        this.changed = changed;
    }

    /**
     * Edits that are to be done.
     *
     * @param edits one or more
     * @param sent the same as they were sent
     */
    record Order(List<Edit> edits, JsonNode sent) {}

    /**
     * Does edits.
     *
     * @param who the reviewer, where one is named
     * @param dryRun whether nothing is to be stored
     * @throws ProblemException when there is no such alignment (404), its version isn't named (428)
     *     or is another (412), or an edit can't be done (409)
     */
    @Transactional
    Tagged<ChangedUnits> edit(
            ResolutionId id, IfMatch ifMatch, Order order, Optional<String> who, boolean dryRun) {
        AlignmentHead head = alignments.locked(id, ifMatch);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Author author = new Author(who.orElse(Reviewer.ANONYMOUS), now);
        Sheet.Outcome outcome = outcome(head, order.edits(), author);
        Patch patch = outcome.patch();
        if (patch.isEmpty()) {
            return alignments.unchanged(id, head, who);
        }
        Set<Long> touched = new LinkedHashSet<>();
        outcome.units().forEach(unit -> touched.add(unit.id()));
        touched.addAll(outcome.removed());
        touched.addAll(patching.apply(head, patch, now));
        if (dryRun) {
            Tagged<ChangedUnits> answer = alignments.wouldBe(id, head, touched, who);
            QuarkusTransaction.setRollbackOnly();
            return answer;
        }
        AlignmentHead next = alignments.raise(head, now);
        Change change =
                changes.add(
                        next,
                        new Changes.NewChange(
                                Change.Kind.EDIT,
                                author,
                                summary(order.edits()),
                                sent(order.sent()),
                                Tally.of(order.edits()),
                                touched),
                        patch);
        changed.fire(new AlignmentChanged(id));
        return alignments.edited(id, next, change, touched);
    }

    private Sheet.Outcome outcome(AlignmentHead head, List<Edit> edits, Author author) {
        try {
            return new Sheet(neighbourhoods.of(head.alignment(), edits), author, ids).apply(edits);
        } catch (EditRefusedException refused) {
            throw ProblemException.of(ProblemKind.EDIT_REFUSED, refused.reason());
        }
    }

    private static String sent(JsonNode sent) {
        return sent.isArray() ? sent.toString() : "[" + sent + "]";
    }

    private static String summary(List<Edit> edits) {
        List<String> different = edits.stream().map(Edit::summary).distinct().toList();
        String first = different.stream().limit(MOST_NAMED_OPS).collect(Collectors.joining("; "));
        int more = different.size() - MOST_NAMED_OPS;
        return more > 0 ? first + "; and more (" + edits.size() + " edits)" : first;
    }
}
