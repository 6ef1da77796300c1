package org.hexapla.lexicon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.align.LanguagePair;
import org.hexapla.align.Lexicon;

/** The pairs of languages of the database. */
@ApplicationScoped
class StoredPairs implements PanacheRepositoryBase<StoredPair, StoredPair.Key> {

    private static final String WORDS =
            """
            select new org.hexapla.lexicon.StoredPairs$Words(
                p.left, p.right, p.version, p.changedAt, p.words)
            from StoredPair p
            """;

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
     * @param left the tag of its left language
     * @param right the tag of its right language
     * @param version the version of the lexicon that changed it last
     * @param changedAt when it was last changed
     * @param words the words, packed
     */
    record Words(String left, String right, long version, Instant changedAt, byte[] words) {

        /** The words, if they can be read. */
        Optional<Lexicon> unpacked() {
            return PackedLexicon.unpacked(
                    words, "What was learned of the pair " + left + " and " + right);
        }
    }

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
                .createQuery(WORDS + " order by p.left, p.right", Words.class)
                .getResultList();
    }

    /** The words of a pair. */
    @Transactional
    Optional<Words> words(StoredPair.Key key) {
        return getEntityManager()
                .createQuery(WORDS + " where p.left = :left and p.right = :right", Words.class)
                .setParameter("left", key.left())
                .setParameter("right", key.right())
                .getResultStream()
                .findFirst();
    }

    /** All pairs that were ever known, in the order of their tags. */
    @Transactional
    List<LanguagePair> all() {
        return getEntityManager()
                .createQuery(
                        "select new org.hexapla.lexicon.StoredPair$Key(p.left, p.right)"
                                + " from StoredPair p order by p.left, p.right",
                        StoredPair.Key.class)
                .getResultStream()
                .map(StoredPair.Key::pair)
                .toList();
    }

    /** The pairs of which something is known, in the order of their tags, after a place. */
    @Transactional
    List<Row> list(StoredPair.Key after, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.hexapla.lexicon.StoredPairs$Row(
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

    /**
     * Stores what a pair becomes at once, and forgets it: there may be many, and each is large.
     *
     * @param version the version of the lexicon that changes it
     */
    void store(PairSum sum, long version, Instant now) {
        StoredPair pair = findByIdOptional(sum.key()).orElseGet(() -> new StoredPair(sum.key()));
        pair.becomes(version, sum.entries(), sum.words(), now);
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
