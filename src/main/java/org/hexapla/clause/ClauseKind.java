package org.hexapla.clause;

import java.util.Locale;

/** What a clause can be. */
public enum ClauseKind {
    /** Symbol, distribution, date, session, agenda item, adoption line, report line. */
    MASTHEAD,
    TITLE,
    /** The organ's opening formula: "The General Assembly,". */
    OPENING,
    PREAMBULAR,
    OPERATIVE,
    SUB_PARAGRAPH,
    HEADING,
    FOOTNOTE,
    MEETING_LINE,
    /** A paragraph of a text that is no resolution, or that no rule knows. */
    PARAGRAPH;

    /** The name as the REST API spells it: {@code sub-paragraph}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
