package org.hexapla.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hexapla.problem.ProblemException;
import org.jboss.logging.Logger;

/** Does jobs. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final StoredJobs stored;
    private final List<JobWork> works;
    private final ObjectMapper json;

    JobRunner(StoredJobs stored, @All List<JobWork> works, ObjectMapper json) {
        this.stored = stored;
        this.works = works;
        this.json = json;
    }

    /**
     * Does a job, unless it was cancelled before.
     *
     * @param id the job
     * @param stopping whether the server is going down: what fails then is done again later
     */
    @ActivateRequestContext
    void run(UUID id, BooleanSupplier stopping) {
        Optional<StoredJob> job = stored.named(id);
        if (job.isEmpty() || !stored.start(id)) {
            return;
        }
        try {
            work(job.get().kind)
                    .run(
                            job.get().payload,
                            new Reporter(id, Optional.ofNullable(job.get().result)));
        } catch (JobCancelledException e) {
            LOG.infof("The job %s was cancelled", id);
        } catch (ProblemException e) {
            stored.fail(id, e.problem().detail());
        } catch (OutOfMemoryError e) { // by now what the work held can be collected
            LOG.errorf(e, "The job %s needed too much memory", id);
            stored.fail(
                    id,
                    "This took more memory than the server may use; nothing of it was stored. Try"
                            + " shorter texts, or start the server with more memory (-Xmx).");
        } catch (Throwable e) {
            if (stopping.getAsBoolean()) {
                throw new IllegalStateException("the server is going down", e);
            }
            LOG.errorf(e, "The job %s failed", id);
            stored.fail(id, "The server made a mistake; its log says more under " + id + ".");
        }
    }

    /** Whether jobs of a kind mostly wait. */
    boolean waits(String kind) {
        return works.stream().anyMatch(work -> work.kind().equals(kind) && work.waits());
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of kind " + kind));
    }

    private final class Reporter implements RunningJob {

        private final UUID id;
        private final Optional<String> before;

        Reporter(UUID id, Optional<String> before) {
            this.id = id;
            this.before = before;
        }

        @Override
        public void progress(long done, long total, String message) {
            if (!stored.progress(id, done, total, message)) {
                throw new JobCancelledException();
            }
        }

        @Override
        public void keep(Object result) {
            if (!stored.keep(id, written(result))) {
                throw new JobCancelledException();
            }
        }

        @Override
        public Optional<String> kept() {
            return before;
        }

        @Override
        public void finish(Object result) {
            if (!stored.finish(id, written(result))) {
                throw new JobCancelledException();
            }
        }

        private String written(Object result) {
            try {
                return json.writeValueAsString(result);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("the result is no JSON", e);
            }
        }
    }
}
