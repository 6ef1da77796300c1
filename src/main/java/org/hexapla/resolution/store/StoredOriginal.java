package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The words that a segment had before a reviewer corrected it. */
@Entity
@Immutable
@Table(name = "segment_original")
public class StoredOriginal {

    @Id
    @Column(name = "segment_id")
    public long segmentId;

    @Column(name = "text_id")
    public long textId;

    public String words;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredOriginal() {}
}
