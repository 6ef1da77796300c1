package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.align.Progress;
import org.hexapla.parallel.ParallelAlignment;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.view.AlignmentSummary;

/**
 * Aligns the texts of a resolution. The resolution isn't locked while the aligner thinks; if a text
 * is uploaded meanwhile, or the alignment changed, it thinks again.
 */
@ApplicationScoped
public class Aligning {

    private static final int ATTEMPTS = 3;

    private final PriorWords words;
    private final Aligners aligners;
    private final AlignmentStore store;

    Aligning(PriorWords words, Aligners aligners, AlignmentStore store) {
        this.words = words;
        this.aligners = aligners;
        this.store = store;
    }

    /** Aligns all texts of a resolution that no reviewer has seen yet. */
    public void align(ResolutionId id) {
        align(
                new AlignOrder(id, List.of(), IfMatch.ANYTHING, Reviewer.ANONYMOUS),
                Progress.ignored(),
                summary -> {});
    }

    /**
     * Aligns texts of a resolution.
     *
     * @param order which, and for whom
     * @param progress is told how far the aligner is, and can end it
     * @param whenStored is told what came of it, in the transaction that stores it
     * @throws ProblemException when there are fewer than two texts, when the version is another,
     *     when it isn't named although reviewers have worked on it, or when texts are uploaded all
     *     the time
     */
    Tagged<AlignmentSummary> align(
            AlignOrder order, Progress progress, Consumer<AlignmentSummary> whenStored) {
        ResolutionId id = order.resolution();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            AlignmentStore.Task task = store.load(order);
            PriorWords.Prior prior = words.of(id, task.texts().languages());
            ParallelAlignment alignment =
                    aligners.knowing(prior.words())
                            .align(task.texts().contents(), task.prior().cells(), progress);
            AlignmentStore.Found found = new AlignmentStore.Found(alignment, prior.version());
            Optional<Tagged<AlignmentSummary>> stored = store.store(order, task, found, whenStored);
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw ProblemException.of(
                ProblemKind.CHANGED_MEANWHILE,
                "The texts of " + id + " or their alignment change all the time. Try again.");
    }
}
