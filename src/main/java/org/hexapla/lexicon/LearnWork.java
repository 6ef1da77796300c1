package org.hexapla.lexicon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.Map;
import org.hexapla.job.JobView;
import org.hexapla.job.JobWork;
import org.hexapla.job.Jobs;
import org.hexapla.job.RunningJob;
import org.hexapla.lexicon.StoredLessons.Choice;
import org.hexapla.resolution.AlignmentChanged;

/** Learns in the background from alignments that have changed, some time after they have. */
@ApplicationScoped
class LearnWork implements JobWork {

    static final String KIND = "learn";

    /** What the lexicon is called as the subject of jobs. */
    static final String SUBJECT = "lexicon";

    private final Learning learning;
    private final StoredLessons lessons;
    private final Jobs jobs;
    private final LexiconSettings settings;

    /** Until then the job that waits has not begun, and sees whatever is changed. */
    private volatile Instant covered = Instant.MIN;

    LearnWork(Learning learning, StoredLessons lessons, Jobs jobs, LexiconSettings settings) {
        this.learning = learning;
        this.lessons = lessons;
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload, RunningJob job) {
        learning.learn(Choice.DUE, job);
    }

    void start(@Observes StartupEvent event) {
        if (settings.learning() && lessons.isAnythingDue()) {
            submit();
        }
    }

    /**
     * Asks once a change is stored, since all who ask wait for one another; a server that dies in
     * between finds what is due when it starts.
     */
    void alignmentChanged(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) AlignmentChanged change) {
        if (settings.learning() && !Instant.now().isBefore(covered)) {
            QuarkusTransaction.requiringNew().run(this::submit);
        }
    }

    private void submit() {
        JobView job = jobs.submitOnce(KIND, SUBJECT, Map.of(), settings.patience());
        covered = job.created().plus(settings.patience());
    }
}
