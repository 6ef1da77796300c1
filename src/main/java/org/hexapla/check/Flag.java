package org.hexapla.check;

import java.util.Locale;

/** What a check can say of a unit. */
public enum Flag {
    NUMBER_MISMATCH,
    SYMBOL_MISMATCH,
    FOOTNOTE_MISMATCH,
    UNBALANCED,
    EMPTY_LANGUAGE,
    LENGTH_MISMATCH,
    UNTRANSLATED,
    OPENING_DIFFERS,
    TERM_DIFFERS,
    WRONG_SCRIPT,
    PUNCTUATION;

    /** The name as the REST API spells it: {@code number-mismatch}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
