package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A resolution. Whoever changes it, its texts or its alignment locks its row first. */
@Entity
@Table(name = "resolution")
public class StoredResolution {

    @Id public long id;

    public String key;
    public String symbol;
    public String title = "";
    public @Nullable LocalDate adopted;
    public @Nullable Integer session;
    public String note = "";
    public int version = 1;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    /** For Hibernate; new ones are made by {@link Resolutions#lockedOrCreated}. */
    @SuppressWarnings("NullAway.Init")
    protected StoredResolution() {}

    /** Notes that it, a text of it or its alignment has changed. */
    public void touch(Instant now) {
        version++;
        changedAt = now;
    }
}
