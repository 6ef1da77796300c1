package org.hexapla.lexicon;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hexapla.resolution.ResolutionId;

/** The lessons of the database, and the alignments that teach them. */
@ApplicationScoped
class Lessons implements PanacheRepository<StoredLesson> {

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
     * @param key the id of its resolution
     */
    record Teacher(long alignment, String key) {}

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
                        "select new org.hexapla.lexicon.Lessons$Teacher(a.id, a.resolution.key) "
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

    /** What the alignment of a resolution has taught, packed. */
    @Transactional
    Optional<byte[]> of(ResolutionId id) {
        return getEntityManager()
                .createQuery(
                        """
                        select l.words from StoredLesson l
                        join StoredAlignment a on a.id = l.alignmentId
                        where a.resolution.key = :key
                        """,
                        byte[].class)
                .setParameter("key", id.value())
                .getResultStream()
                .findFirst();
    }

    /** Whether an alignment is there; one that is stays until the transaction ends. */
    boolean hasTeacher(long alignment) {
        return !getEntityManager()
                .createNativeQuery("select id from alignment where id = :id for key share")
                .setParameter("id", alignment)
                .getResultList()
                .isEmpty();
    }
}
