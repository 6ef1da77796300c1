package org.hexapla.clause;

import java.util.Locale;

/** How a text is cut into segments. */
public enum Segmentation {
    /** Clauses, then sentences. */
    AUTO,
    /** Clauses are found; each paragraph is one segment. */
    PARAGRAPH,
    /** Each line that is not blank is exactly one segment, and nothing is parsed. */
    LINE;

    /** The name as the REST API and the command line spell it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
