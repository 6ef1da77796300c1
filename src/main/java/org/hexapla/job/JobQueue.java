package org.hexapla.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The jobs that wait for their turn: db-scheduler's table. Every node takes from it, and what a
 * killed one had taken is given to another after some seconds without its heartbeat.
 */
@ApplicationScoped
class JobQueue {

    private static final int THREADS = 2;
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private static final FixedDelay CLEANING = FixedDelay.ofHours(6);
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(3);

    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    JobQueue(DataSource database, JobRunner runner, StoredJobs stored, JobSettings settings) {
        task = Tasks.oneTime("job").execute((instance, context) -> run(runner, instance, context));
        RecurringTask<Void> cleaning =
                Tasks.recurring("remove-old-jobs", CLEANING)
                        .execute(
                                (instance, context) ->
                                        stored.removeOverBefore(
                                                Instant.now().minus(settings.keep())));
        scheduler =
                Scheduler.create(database, task)
                        .startTasks(cleaning)
                        .threads(THREADS)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .pollingInterval(settings.polling())
                        .shutdownMaxWait(PATIENCE_AT_SHUTDOWN)
                        .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /**
     * Adds a job, in the transaction that is under way.
     *
     * @param earliest when it may begin
     */
    void add(UUID job, Instant earliest) {
        scheduler.scheduleIfNotExists(task.instance(job.toString()), earliest);
    }

    /** Looks for waiting jobs at once. */
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    private static void run(
            JobRunner runner, TaskInstance<Void> instance, ExecutionContext context) {
        runner.run(
                UUID.fromString(instance.getId()),
                () -> context.getSchedulerState().isShuttingDown());
    }
}
