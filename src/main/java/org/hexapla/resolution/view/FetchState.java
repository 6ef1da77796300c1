package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of asking for a text in one language. */
public enum FetchState {
    /** It is stored, or was stored before as it is. */
    FETCHED,
    /** It isn't published in this language. */
    MISSING,
    /** It didn't come, though it may be published. */
    FAILED,
    /** A file came that can't be read. */
    UNREADABLE;

    /** The name as the REST API spells it. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
