package org.hexapla.lexicon;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
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

    void alignmentChanged(@Observes AlignmentChanged change) {
        if (settings.learning()) {
            submit();
        }
    }

    private void submit() {
        jobs.submitOnce(KIND, SUBJECT, Map.of(), settings.patience());
    }
}
