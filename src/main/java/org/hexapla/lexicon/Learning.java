package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.job.PacedProgress;
import org.hexapla.job.RunningJob;
import org.hexapla.lexicon.StoredLessons.Choice;
import org.hexapla.lexicon.StoredLessons.Teacher;
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

    /** Or after so many pairs of words, some 20 MB of them. */
    private static final long MOST = 1_000_000;

    private final StoredLessons lessons;
    private final Teaching teaching;
    private final LessonBook book;
    private final KnownWords known;

    Learning(StoredLessons lessons, Teaching teaching, LessonBook book, KnownWords known) {
        this.lessons = lessons;
        this.teaching = teaching;
        this.book = book;
        this.known = known;
    }

    /**
     * What came of it.
     *
     * @param alignments how many alignments have taught
     * @param failed how many others could not: the log says why
     * @param version the version of the lexicon now
     */
    record Result(long alignments, long failed, long version) {}

    /**
     * Learns from all alignments that are chosen, and forgets what was learned from those gone. If
     * all are, or something stored can't be read, all lessons are added up again.
     */
    void learn(Choice choice, RunningJob job) {
        Round round = new Round();
        round.forget();
        long total = lessons.count(choice);
        String message = "Learning words from " + total + " alignments";
        job.progress(0, total, message);
        PacedProgress paced = new PacedProgress(job, message);
        List<Teacher> batch = lessons.teachers(choice, 0, BATCH);
        while (!batch.isEmpty()) {
            for (Teacher teacher : batch) {
                round.take(teacher);
                paced.at(Math.min(round.done, total), total);
            }
            round.store();
            batch = lessons.teachers(choice, batch.get(batch.size() - 1).alignment(), BATCH);
        }
        if (choice == Choice.ALL || !round.sound) {
            book.rebuild();
        }
        job.finish(new Result(round.taught, round.failed, known.now().version()));
    }

    /** Once through the alignments. */
    private final class Round {

        private final List<Lesson> drawn = new ArrayList<>();
        private final List<Lesson> silent = new ArrayList<>();
        private long size;
        private long done;
        private long taught;
        private long failed;
        private boolean sound = true;

        /**
         * An alignment that can't teach doesn't keep the others from it, and isn't asked again
         * until it changes or all are.
         */
        void take(Teacher teacher) {
            done++;
            try {
                teaching.lesson(new ResolutionId(teacher.key())).ifPresent(this::add);
            } catch (RuntimeException | OutOfMemoryError e) { // what it held can be collected now
                LOG.errorf(e, "Nothing could be learned from the alignment of %s", teacher.key());
                failed++;
                if (!lessons.hasTaught(teacher)) {
                    silent.add(Lesson.none(teacher));
                }
            }
            if (size > MOST) {
                store();
            }
        }

        private void add(Lesson lesson) {
            drawn.add(lesson);
            size += lesson.words().pairs().stream().mapToLong(lesson.words()::size).sum();
        }

        void store() {
            taught += drawn.size();
            drawn.addAll(silent);
            sound &= book.enter(drawn);
            drawn.clear();
            silent.clear();
            size = 0;
        }

        void forget() {
            List<Long> gone = lessons.leftBehind(BATCH);
            while (!gone.isEmpty()) {
                sound &= book.forget(gone);
                gone = lessons.leftBehind(BATCH);
            }
        }
    }
}
