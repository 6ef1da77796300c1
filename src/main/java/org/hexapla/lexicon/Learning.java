package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.job.PacedProgress;
import org.hexapla.job.RunningJob;
import org.hexapla.lexicon.Lessons.Choice;
import org.hexapla.lexicon.Lessons.Teacher;
import org.hexapla.resolution.ResolutionId;
import org.jboss.logging.Logger;

/**
 * Learns from alignments, some at a time: what was learned before a job is cancelled or killed
 * stays, and nothing counts twice when it is done again.
 */
@ApplicationScoped
class Learning {

    private static final Logger LOG = Logger.getLogger(Learning.class);

    /** After so many alignments what they teach is stored, and helps with the next. */
    private static final int BATCH = 20;

    private final Lessons lessons;
    private final Teaching teaching;
    private final LessonBook book;
    private final KnownWords known;

    Learning(Lessons lessons, Teaching teaching, LessonBook book, KnownWords known) {
        this.lessons = lessons;
        this.teaching = teaching;
        this.book = book;
        this.known = known;
    }

    /**
     * What came of it.
     *
     * @param alignments from how many alignments something was learned
     * @param version the version of the lexicon now
     */
    record Result(long alignments, long version) {}

    /** Learns from all alignments that are chosen, and forgets what was learned from those gone. */
    void learn(Choice choice, RunningJob job) {
        forget();
        long total = lessons.count(choice);
        String message = "Learning words from " + total + " alignments";
        job.progress(0, total, message);
        PacedProgress paced = new PacedProgress(job, message);
        long learned = 0;
        long done = 0;
        List<Teacher> batch = lessons.teachers(choice, 0, BATCH);
        while (!batch.isEmpty()) {
            List<Lesson> drawn = new ArrayList<>();
            for (Teacher teacher : batch) {
                teaching.lesson(new ResolutionId(teacher.key())).ifPresent(drawn::add);
                done++;
                paced.at(Math.min(done, total), total);
            }
            book.enter(drawn);
            learned += drawn.size();
            batch = lessons.teachers(choice, batch.get(batch.size() - 1).alignment(), BATCH);
        }
        Result result = new Result(learned, known.now().version());
        LOG.debugf("%s: %s", message, result);
        job.finish(result);
    }

    private void forget() {
        List<Long> gone = lessons.leftBehind(BATCH);
        while (!gone.isEmpty()) {
            book.forget(gone);
            gone = lessons.leftBehind(BATCH);
        }
    }
}
