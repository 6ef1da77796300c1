package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import org.hexapla.job.JobWork;
import org.hexapla.job.RunningJob;
import org.hexapla.lexicon.StoredLessons.Choice;

/**
 * Learns in the background from all alignments anew, each with what the others have taught, and
 * adds all lessons up again, which makes the sums exact that a bound has made approximate.
 */
@ApplicationScoped
class TrainWork implements JobWork {

    static final String KIND = "train";

    private final Learning learning;

    TrainWork(Learning learning) {
        this.learning = learning;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload, RunningJob job) {
        learning.learn(Choice.ALL, job);
    }
}
