package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.align.Progress;
import org.hexapla.language.Language;
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
        align(id, List.of(), IfMatch.ANYTHING, Progress.ignored(), summary -> {});
    }

    /**
     * Aligns texts of a resolution.
     *
     * @param languages their languages; none means all that there are
     * @param ifMatch the version of the alignment that is to be replaced
     * @param progress is told how far the aligner is, and can end it
     * @param whenStored is told what came of it, in the transaction that stores it
     * @throws ProblemException when there are fewer than two texts, when the version is another,
     *     when it isn't named although reviewers have worked on it, or when texts are uploaded all
     *     the time
     */
    Tagged<AlignmentSummary> align(
            ResolutionId id,
            List<Language> languages,
            IfMatch ifMatch,
            Progress progress,
            Consumer<AlignmentSummary> whenStored) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            AlignmentStore.Task task = store.load(id, languages);
            PriorWords.Prior prior = words.of(id, task.texts().languages());
            ParallelAlignment alignment =
                    aligners.knowing(prior.words())
                            .align(task.texts().contents(), task.prior().cells(), progress);
            AlignmentStore.Found found = new AlignmentStore.Found(alignment, prior.version());
            Optional<Tagged<AlignmentSummary>> stored =
                    store.store(id, languages, task, found, ifMatch, whenStored);
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw ProblemException.of(
                ProblemKind.CHANGED_MEANWHILE,
                "The texts of " + id + " or their alignment change all the time. Try again.");
    }
}
