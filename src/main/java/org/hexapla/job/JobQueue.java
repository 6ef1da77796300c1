package org.hexapla.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
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
 * The jobs that wait for their turn: two tables of db-scheduler's, one for the work that keeps a
 * processor busy and one for that which mostly waits, see {@link JobWork#waits}. Every node takes
 * from both, and what a killed one had taken is given to another after some seconds without its
 * heartbeat.
 */
@ApplicationScoped
class JobQueue {

    private static final String BUSY = "scheduled_tasks";
    private static final String WAITING = "waiting_tasks";

    /** So many jobs of either sort are done at a time. */
    private static final int THREADS = 2;

    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private static final FixedDelay CLEANING = FixedDelay.ofHours(6);
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(3);

    private final OneTimeTask<Void> task;
    private final JobRunner runner;
    private final Scheduler busy;
    private final Scheduler waiting;

    JobQueue(DataSource database, JobRunner runner, StoredJobs stored, JobSettings settings) {
        this.runner = runner;
        task = Tasks.oneTime("job").execute((instance, context) -> run(runner, instance, context));
        RecurringTask<Void> cleaning =
                Tasks.recurring("remove-old-jobs", CLEANING)
                        .execute(
                                (instance, context) ->
                                        stored.removeOverBefore(
                                                Instant.now().minus(settings.keep())));
        busy = scheduler(database, BUSY, settings).startTasks(cleaning).build();
        waiting = scheduler(database, WAITING, settings).build();
    }

    private SchedulerBuilder scheduler(DataSource database, String table, JobSettings settings) {
        return Scheduler.create(database, task)
                .tableName(table)
                .threads(THREADS)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollingInterval(settings.polling())
                .shutdownMaxWait(PATIENCE_AT_SHUTDOWN);
    }

    void start(@Observes StartupEvent event) {
        busy.start();
        waiting.start();
    }

    void stop(@Observes ShutdownEvent event) {
        together(waiting::stop, busy::stop);
    }

    /** Does two things at the same time and waits for both: each may take all the time there is. */
    static void together(Runnable one, Runnable other) {
        Thread beside = new Thread(one, "stopping jobs");
        beside.start();
        try {
            other.run();
        } finally {
            try {
                beside.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Adds a job, in the transaction that is under way.
     *
     * @param kind the kind of its work
     * @param earliest when it may begin
     */
    void add(UUID job, String kind, Instant earliest) {
        Scheduler scheduler = runner.waits(kind) ? waiting : busy;
        scheduler.scheduleIfNotExists(task.instance(job.toString()), earliest);
    }

    /** Looks for waiting jobs at once. */
    void look() {
        busy.triggerCheckForDueExecutions();
        waiting.triggerCheckForDueExecutions();
    }

    private static void run(
            JobRunner runner, TaskInstance<Void> instance, ExecutionContext context) {
        runner.run(
                UUID.fromString(instance.getId()),
                () -> context.getSchedulerState().isShuttingDown());
    }
}
