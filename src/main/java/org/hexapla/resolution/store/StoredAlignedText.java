package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A revision of a text that an alignment was made of. */
@Entity
@IdClass(StoredAlignedText.Key.class)
@Table(name = "aligned_text")
public class StoredAlignedText {

    /** The two that make one. */
    public record Key(long alignmentId, long textId) implements Serializable {}

    @Id
    @Column(name = "alignment_id")
    public long alignmentId;

    @Id
    @Column(name = "text_id")
    public long textId;

    @Column(name = "resolution_id")
    public long resolutionId;

    /** For Hibernate. */
    protected StoredAlignedText() {}

    /** Notes that an alignment was made of a text, both of one resolution. */
    public StoredAlignedText(long alignmentId, long textId, long resolutionId) {
        this.alignmentId = alignmentId;
        this.textId = textId;
        this.resolutionId = resolutionId;
    }
}
