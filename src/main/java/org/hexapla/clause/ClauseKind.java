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
    /** The heading of a part, a section, a preamble. */
    HEADING,
    /** The heading of an annex. */
    ANNEX,
    /** The heading of an article, a rule or a regulation. */
    ARTICLE,
    FOOTNOTE,
    MEETING_LINE,
    /**
     * A paragraph of what a resolution sets out and its organ doesn't say of itself: of an annex,
     * an article, a declaration; or of a text that is no resolution, or that no rule knows.
     */
    PARAGRAPH;

    /** The name as the REST API spells it: {@code sub-paragraph}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
