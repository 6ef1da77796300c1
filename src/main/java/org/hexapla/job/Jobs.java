package org.hexapla.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.listing.Page;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/** Takes jobs, shows them and cancels them. */
@ApplicationScoped
public class Jobs {

    private final StoredJobs stored;
    private final JobQueue queue;
    private final ObjectMapper json;

    Jobs(StoredJobs stored, JobQueue queue, ObjectMapper json) {
        this.stored = stored;
        this.queue = queue;
        this.json = json;
    }

    /**
     * Takes a job, which is done as soon as there is room for it.
     *
     * @param kind the kind of work
     * @param subject the id of what it works on
     * @param payload what the work needs to know; becomes JSON
     */
    public JobView submit(String kind, String subject, Object payload) {
        JobView job = store(kind, subject, payload);
        queue.look();
        return job;
    }

    /**
     * Takes a job, which is done as soon as there is room for it, unless one of its kind waits
     * already.
     *
     * @param kind the kind of work; all jobs of it do the same
     * @param subject the id of what it works on
     * @param payload what the work needs to know; becomes JSON
     * @return the job, or the one that waits
     */
    public JobView submitOnce(String kind, String subject, Object payload) {
        JobView job = submitOnce(kind, subject, payload, Duration.ZERO);
        queue.look();
        return job;
    }

    /**
     * Takes a job in the transaction that is under way, unless one of its kind waits already; it
     * begins after the transaction has ended, and sees what that has changed.
     *
     * @param kind the kind of work; all jobs of it do the same
     * @param subject the id of what it works on
     * @param payload what the work needs to know; becomes JSON
     * @param delay how long the job waits for others to ask for the same
     * @return the job, or the one that waits
     */
    @Transactional
    public JobView submitOnce(String kind, String subject, Object payload, Duration delay) {
        return stored.waiting(kind)
                .map(JobView::of)
                .orElseGet(() -> store(kind, subject, payload, delay));
    }

    /** Stored and queued in one transaction: neither without the other. */
    @Transactional
    JobView store(String kind, String subject, Object payload) {
        return store(kind, subject, payload, Duration.ZERO);
    }

    private JobView store(String kind, String subject, Object payload, Duration delay) {
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            StoredJob job =
                    new StoredJob(
                            UUID.randomUUID(),
                            kind,
                            subject,
                            json.writeValueAsString(payload),
                            now);
            stored.persistAndFlush(job);
            queue.add(job.id, kind, now.plus(delay));
            return JobView.of(job);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the payload is no JSON", e);
        }
    }

    /** The job of an id. */
    public JobView named(UUID id) {
        return stored.named(id).map(JobView::of).orElseThrow(() -> unknown(id.toString()));
    }

    /** A part of the list of jobs, the newest first. */
    Page<JobView> list(Optional<String> cursor, int limit) {
        List<StoredJob> found = stored.list(JobCursor.of(cursor), limit + 1);
        return Page.of(found.stream().map(JobView::of).toList(), limit, JobCursor::after);
    }

    /** Cancels a job; one that is over stays as it is. */
    JobView cancel(UUID id) {
        stored.cancel(id);
        return named(id);
    }

    static ProblemException unknown(String id) {
        return ProblemException.of(ProblemKind.NOT_FOUND, "There is no job " + id + ".");
    }
}
