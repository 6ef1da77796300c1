package org.hexapla.lexicon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The pairs of languages of the database. */
@ApplicationScoped
class Pairs implements PanacheRepositoryBase<StoredPair, StoredPair.Key> {

    /**
     * A pair without its words.
     *
     * @param left the tag of its left language
     * @param right the tag of its right language
     * @param version the version of the lexicon that changed it last
     * @param entries how many pairs of words it has
     * @param changedAt when it was last changed
     */
    record Row(String left, String right, long version, int entries, Instant changedAt) {}

    /**
     * A pair's words.
     *
     * @param version the version of the lexicon that changed it last
     * @param changedAt when it was last changed
     * @param words the words, packed
     */
    record Words(long version, Instant changedAt, byte[] words) {}

    /** The version of the whole lexicon: 0 before the first word. */
    @Transactional
    long version() {
        return getEntityManager()
                .createQuery("select coalesce(max(p.version), 0) from StoredPair p", Long.class)
                .getSingleResult();
    }

    /** The words of all pairs in the order of their tags, all of one moment. */
    @Transactional
    List<Words> words() {
        return getEntityManager()
                .createQuery(
                        "select new org.hexapla.lexicon.Pairs$Words(p.version, p.changedAt,"
                                + " p.words)"
                                + " from StoredPair p order by p.left, p.right",
                        Words.class)
                .getResultList();
    }

    /** The pairs of which something is known, in the order of their tags, after a place. */
    @Transactional
    List<Row> list(StoredPair.Key after, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.hexapla.lexicon.Pairs$Row(
                            p.left, p.right, p.version, p.entries, p.changedAt)
                        from StoredPair p
                        where p.entries > 0
                            and (p.left > :left or p.left = :left and p.right > :right)
                        order by p.left, p.right
                        """,
                        Row.class)
                .setParameter("left", after.left())
                .setParameter("right", after.right())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Stores a pair at once, and forgets it: there may be many, and each is large. */
    void store(StoredPair pair) {
        persist(pair);
        flush();
        getEntityManager().detach(pair);
    }

    /** Makes all other writers wait until the transaction ends; readers go on. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table lexicon_pair in exclusive mode")
                .executeUpdate();
    }
}
