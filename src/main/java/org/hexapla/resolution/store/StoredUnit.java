package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hexapla.clause.ClauseKind;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A unit of an alignment. */
@Entity
@Table(name = "unit")
public class StoredUnit {

    @Id
    @GeneratedValue(generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq", allocationSize = 100)
    public long id;

    @Column(name = "alignment_id")
    public long alignmentId;

    public int position;

    @Convert(converter = ClauseKindColumn.class)
    public ClauseKind kind;

    public @Nullable String number;

    @Convert(converter = UnitStatusColumn.class)
    public UnitStatus status;

    public double confidence;
    public String[] flags;
    public String[] dismissed = {};
    public int comments;

    /** What the checks found, dismissed or not. */
    @Convert(converter = FindingsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    public List<UnitFinding> findings = List.of();

    /** The probability that it is wrong, by its confidence and its flags. */
    public double doubt;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredUnit() {}

    /** A unit at its place in an alignment. */
    public StoredUnit(long alignmentId, int position, UnitContent content, Instant now) {
        this.alignmentId = alignmentId;
        this.position = position;
        this.kind = content.kind();
        this.number = content.number().orElse(null);
        this.status = content.status();
        this.dismissed = content.dismissed().toArray(String[]::new);
        this.confidence = content.confidence();
        this.doubt = 1 - content.confidence();
        this.flags = content.flags().stream().sorted().toArray(String[]::new);
        this.createdAt = now;
        this.changedAt = now;
    }
}
