package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which unit a segment stands in. */
@Entity
@Table(name = "unit_segment")
public class StoredUnitSegment {

    @Id
    @Column(name = "segment_id")
    public long segmentId;

    @Column(name = "unit_id")
    public long unitId;

    /** For Hibernate. */
    protected StoredUnitSegment() {}

    /** Puts a segment into a unit. */
    public StoredUnitSegment(long segmentId, long unitId) {
        this.segmentId = segmentId;
        this.unitId = unitId;
    }
}
