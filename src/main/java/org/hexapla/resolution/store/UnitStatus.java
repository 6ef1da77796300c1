package org.hexapla.resolution.store;

import java.util.Locale;

/** What reviewers said of a unit. */
public enum UnitStatus {
    DRAFT,
    CONFIRMED,
    REJECTED;

    /** The name as the REST API spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
