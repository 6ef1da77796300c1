package org.hexapla.resolution;

import com.ibm.icu.util.ULocale;
import java.time.Duration;
import org.hexapla.job.RunningJob;
import org.hexapla.language.Language;
import org.hexapla.official.FetchWatch;

/**
 * Reports what is being done for one language to a job: what is new at once, and the same thing
 * only as often as somebody may have cancelled the job.
 */
final class JobWatch implements FetchWatch {

    private static final long PACE = Duration.ofMillis(500).toNanos();

    private final RunningJob job;
    private final String language;
    private final long done;
    private final long total;
    private String told = "";
    private long last;

    /**
     * @param done how many languages are done
     * @param total of how many
     */
    JobWatch(RunningJob job, Language language, long done, long total) {
        this.job = job;
        this.language = ULocale.forLanguageTag(language.tag()).getDisplayName(ULocale.ENGLISH);
        this.done = done;
        this.total = total;
    }

    @Override
    public void doing(String what) {
        long now = System.nanoTime();
        if (!what.equals(told) || now - last >= PACE) {
            job.progress(done, total, language + ": " + what);
            told = what;
            last = now;
        }
    }
}
