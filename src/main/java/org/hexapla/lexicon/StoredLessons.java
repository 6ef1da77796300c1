package org.hexapla.lexicon;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hexapla.resolution.ResolutionId;

/** The lessons of the database, and the alignments that teach them. */
@ApplicationScoped
class StoredLessons implements PanacheRepository<StoredLesson> {

    private static final String CHOSEN =
            """
            from StoredAlignment a
            where a.id > :after and (:all = true or not exists (
                select 1 from StoredLesson l
                where l.alignmentId = a.id and l.alignmentVersion = a.version))
            """;

    private static final String LEFT_BEHIND =
            """
            from StoredLesson l
            where not exists (select 1 from StoredAlignment a where a.id = l.alignmentId)
            """;

    /** Which alignments are to teach. */
    enum Choice {
        /** Those that have changed since they last taught something, and those that never have. */
        DUE,
        /** Every one. */
        ALL
    }

    /**
     * An alignment that is to teach.
     *
     * @param alignment its id
     * @param version its version
     * @param key the id of its resolution
     */
    record Teacher(long alignment, int version, String key) {}

    /** How many alignments are to teach. */
    @Transactional
    long count(Choice choice) {
        return getEntityManager()
                .createQuery("select count(*) " + CHOSEN, Long.class)
                .setParameter("after", 0L)
                .setParameter("all", choice == Choice.ALL)
                .getSingleResult();
    }

    /**
     * The next alignments that are to teach.
     *
     * @param after the id of the last one before, or 0
     */
    @Transactional
    List<Teacher> teachers(Choice choice, long after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select new org.hexapla.lexicon.StoredLessons$Teacher("
                                + "a.id, a.version, a.resolution.key) "
                                + CHOSEN
                                + " order by a.id",
                        Teacher.class)
                .setParameter("after", after)
                .setParameter("all", choice == Choice.ALL)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether there is a lesson whose alignment is gone, or an alignment that is due. */
    @Transactional
    boolean isAnythingDue() {
        return !leftBehind(1).isEmpty() || !teachers(Choice.DUE, 0, 1).isEmpty();
    }

    /** The ids of alignments that are gone, but what they taught is not. */
    @Transactional
    List<Long> leftBehind(int limit) {
        return getEntityManager()
                .createQuery("select l.alignmentId " + LEFT_BEHIND + " order by 1", Long.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What the alignment of a resolution has taught. */
    @Transactional
    Optional<StoredLesson> of(ResolutionId id) {
        return getEntityManager()
                .createQuery(
                        """
                        select l from StoredLesson l
                        join StoredAlignment a on a.id = l.alignmentId
                        where a.resolution.key = :key
                        """,
                        StoredLesson.class)
                .setParameter("key", id.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * The next of all lessons, detached: there may be many.
     *
     * @param after the id of the alignment of the last one before, or 0
     */
    @Transactional
    List<StoredLesson> next(long after, int limit) {
        List<StoredLesson> next =
                find("alignmentId > ?1 order by alignmentId", after).page(0, limit).list();
        next.forEach(getEntityManager()::detach);
        return next;
    }

    /** Whether an alignment has taught what it does in a version. */
    @Transactional
    boolean hasTaught(Teacher teacher) {
        return count(
                        "alignmentId = ?1 and alignmentVersion = ?2",
                        teacher.alignment(),
                        teacher.version())
                > 0;
    }

    /** Whether an alignment is there. */
    boolean hasTeacher(long alignment) {
        return isFound("select id from alignment where id = :id", alignment);
    }

    /** Whether an alignment is there; one that is stays until the transaction ends. */
    boolean holdsTeacher(long alignment) {
        return isFound("select id from alignment where id = :id for key share", alignment);
    }

    private boolean isFound(String query, long alignment) {
        return !getEntityManager()
                .createNativeQuery(query)
                .setParameter("id", alignment)
                .getResultList()
                .isEmpty();
    }
}
