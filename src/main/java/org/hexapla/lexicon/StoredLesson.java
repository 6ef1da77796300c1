package org.hexapla.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    /** What an alignment of a version taught. */
    StoredLesson(long alignmentId, int alignmentVersion, byte[] words, Instant now) {
        this.alignmentId = alignmentId;
        this.alignmentVersion = alignmentVersion;
        this.words = words;
        this.learnedAt = now;
    }

    /** Takes the place of what it was: what the alignment teaches now. */
    void becomes(int alignmentVersion, byte[] words, Instant now) {
        this.alignmentVersion = alignmentVersion;
        this.words = words;
        this.learnedAt = now;
    }
}
