package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;

/** The alignment of a resolution. */
@Entity
@Table(name = "alignment")
public class StoredAlignment {

    @Id
    @GeneratedValue(generator = "alignment_seq")
    @SequenceGenerator(name = "alignment_seq", allocationSize = 100)
    public long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "resolution_id")
    public StoredResolution resolution;

    public int version;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Convert(converter = AlignmentWarningsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    public List<AlignmentWarning> warnings = List.of();

    /** The version of the stored lexicon that the aligner knew, 0 for none. */
    public long lexicon;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredAlignment() {}

    /** A new one, without units yet. */
    public StoredAlignment(StoredResolution resolution, Instant now) {
        this.resolution = resolution;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Notes that something about it has changed. */
    public void touch(Instant now) {
        version++;
        changedAt = now;
    }
}
