package org.hexapla.document;

/** What holds within a group of an RTF file: each begins as a copy of the one around it. */
final class RtfGroup {

    /** What the characters of a group are. */
    enum Kind {
        TEXT,
        /** The number of a list's item. */
        LABEL,
        STYLES,
        NOTE,
        BOX,
        LEFT_OUT
    }

    Kind kind = Kind.TEXT;

    /** Whether the group itself, and not one around it, became what it is. */
    boolean begun;

    boolean italic;
    boolean bold;
    boolean raised;
    boolean hidden;
    boolean deleted;

    RtfGroup inner() {
        RtfGroup copy = new RtfGroup();
        copy.kind = kind;
        copy.italic = italic;
        copy.bold = bold;
        copy.raised = raised;
        copy.hidden = hidden;
        copy.deleted = deleted;
        return copy;
    }

    void plain() {
        italic = false;
        bold = false;
        raised = false;
        hidden = false;
    }

    boolean isShown() {
        return !hidden && !deleted;
    }

    Look look() {
        return new Look(italic, bold, raised);
    }
}
