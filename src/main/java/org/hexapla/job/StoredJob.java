package org.hexapla.job;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A job. */
@Entity
@Table(name = "job")
class StoredJob {

    @Id public UUID id;

    public String kind;
    public String subject;

    @ColumnTransformer(write = "?::jsonb")
    public String payload;

    @Convert(converter = JobStateColumn.class)
    public JobState state = JobState.QUEUED;

    public long done;
    public long total;
    public String message = "";

    @ColumnTransformer(write = "?::jsonb")
    public @Nullable String result;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredJob() {}

    /** A job that waits for its turn. */
    StoredJob(UUID id, String kind, String subject, String payload, Instant now) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.payload = payload;
        this.createdAt = now;
        this.changedAt = now;
    }
}
