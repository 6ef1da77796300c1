package org.hexapla.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hexapla.align.LanguagePair;
import org.hexapla.language.Language;

/** The sum of what all alignments have taught of two languages. */
@Entity
@IdClass(StoredPair.Key.class)
@Table(name = "lexicon_pair")
class StoredPair {

    /** The two that make one. */
    record Key(String left, String right) implements Serializable {

        static Key of(LanguagePair pair) {
            return new Key(pair.left().tag(), pair.right().tag());
        }

        LanguagePair pair() {
            return LanguagePair.of(Language.of(left), Language.of(right));
        }
    }

    @Id
    @Column(name = "left_language")
    public String left;

    @Id
    @Column(name = "right_language")
    public String right;

    public long version;
    public int entries;
    public byte[] words;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPair() {}

    /** One of which nothing is known yet. */
    @SuppressWarnings("NullAway.Init")
    StoredPair(Key key) {
        this.left = key.left();
        this.right = key.right();
    }

    /**
     * Takes the place of what it was.
     *
     * @param version the version of the lexicon that changes it
     * @param entries how many pairs of words it has
     * @param words the words, packed
     */
    void becomes(long version, int entries, byte[] words, Instant now) {
        this.version = version;
        this.entries = entries;
        this.words = words;
        this.changedAt = now;
    }
}
