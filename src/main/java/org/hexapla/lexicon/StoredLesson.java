package org.hexapla.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hexapla.align.Lexicon;

/** What an alignment has taught; it outlives the alignment until it is taken out of the sum. */
@Entity
@Table(name = "lexicon_lesson")
class StoredLesson {

    @Id
    @Column(name = "alignment_id")
    public long alignmentId;

    @Column(name = "alignment_version")
    public int alignmentVersion;

    public byte[] words;

    @Column(name = "learned_at")
    public Instant learnedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredLesson() {}

    /** A lesson that is stored now. */
    StoredLesson(PackedLesson lesson, Instant now) {
        this.alignmentId = lesson.alignment();
        this.alignmentVersion = lesson.version();
        this.words = lesson.words();
        this.learnedAt = now;
    }

    /** Takes the place of what it was: what the alignment teaches now. */
    void becomes(PackedLesson lesson, Instant now) {
        this.alignmentVersion = lesson.version();
        this.words = lesson.words();
        this.learnedAt = now;
    }

    /** The words, if they can be read. */
    Optional<Lexicon> unpacked() {
        return PackedLexicon.unpacked(words, "What alignment " + alignmentId + " taught");
    }
}
