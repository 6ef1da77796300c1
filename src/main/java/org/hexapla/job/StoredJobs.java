package org.hexapla.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.listing.Cursor;

/** The jobs of the database. A job in a final state never changes again. */
@ApplicationScoped
class StoredJobs implements PanacheRepositoryBase<StoredJob, UUID> {

    private static final String OPEN = " and state in ('queued', 'running')";

    @Transactional
    Optional<StoredJob> named(UUID id) {
        return findByIdOptional(id);
    }

    /** The newest first, after a place where one is given. */
    @Transactional
    List<StoredJob> list(Optional<Cursor> after, int limit) {
        var found =
                after.isEmpty()
                        ? find("order by createdAt desc, id")
                        : find(
                                "createdAt < ?1 or createdAt = ?1 and id > ?2"
                                        + " order by createdAt desc, id",
                                JobCursor.createdAt(after.get()),
                                JobCursor.id(after.get()));
        return found.range(0, limit - 1).list();
    }

    /**
     * A job of a kind that waits for its turn, and goes on waiting until the transaction that is
     * under way has ended. Others who look for one wait as long.
     */
    @Transactional
    Optional<StoredJob> waiting(String kind) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:kind))")
                .setParameter("kind", "job " + kind)
                .getSingleResult();
        return find("kind = ?1 and state = ?2 order by createdAt", kind, JobState.QUEUED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Starts a job, or starts it again. Whether it may be done. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean start(UUID id) {
        return change(id, "state = 'running'", "", "");
    }

    /** Whether the job is still wanted. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean progress(UUID id, long done, long total, String message) {
        return getEntityManager()
                        .createNativeQuery(
                                "update job set done = :done, total = :total, message = :message,"
                                        + " changed_at = :now where id = :id"
                                        + OPEN)
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("message", message)
                        .setParameter("now", Instant.now())
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** Notes what came of a job so far. Whether it is still wanted. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean keep(UUID id, String result) {
        return change(id, "result = cast(:text as jsonb)", "text", result);
    }

    /** Ends a job well, in the transaction that is under way. Whether it was still wanted. */
    @Transactional
    boolean finish(UUID id, String result) {
        return change(
                id,
                "state = 'done', message = '', done = total, result = cast(:text as jsonb)",
                "text",
                result);
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean fail(UUID id, String message) {
        return change(id, "state = 'failed', message = :text", "text", message);
    }

    @Transactional
    boolean cancel(UUID id) {
        return change(id, "state = 'cancelled', message = ''", "", "");
    }

    /** Removes the jobs that were over at a time. */
    @Transactional
    void removeOverBefore(Instant time) {
        getEntityManager()
                .createNativeQuery(
                        "delete from job where state not in ('queued', 'running')"
                                + " and changed_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    private boolean change(UUID id, String change, String parameter, String value) {
        var update =
                getEntityManager()
                        .createNativeQuery(
                                "update job set "
                                        + change
                                        + ", changed_at = :now where id = :id"
                                        + OPEN)
                        .setParameter("now", Instant.now())
                        .setParameter("id", id);
        if (!parameter.isEmpty()) {
            update.setParameter(parameter, value);
        }
        return update.executeUpdate() > 0;
    }
}
