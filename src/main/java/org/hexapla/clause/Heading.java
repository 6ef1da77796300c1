package org.hexapla.clause;

import java.util.Optional;
import org.hexapla.language.ListMark.Style;

/**
 * A heading that was recognized.
 *
 * @param kind {@code HEADING}, {@code ANNEX} or {@code ARTICLE}
 * @param rank what it is a heading of
 * @param style what the headings beside it are numbered with; empty where they have no number
 * @param number its number in a form common to all languages
 * @param alone whether it is a number with no words, so that its words may come in the next block
 */
record Heading(ClauseKind kind, Rank rank, String style, Optional<String> number, boolean alone) {

    /** What a heading stands above. */
    enum Rank {
        ANNEX,
        /** A part, chapter or section with a number. */
        PART,
        /** Words without a number. */
        PLAIN,
        PREAMBLE,
        ARTICLE
    }

    /** Words without a number. */
    static Heading plain() {
        return new Heading(ClauseKind.HEADING, Rank.PLAIN, "", Optional.empty(), false);
    }

    /** A letter alone that numbers a part. */
    static Heading part(String letter) {
        return new Heading(
                ClauseKind.HEADING, Rank.PART, Style.LETTER.name(), Optional.of(letter), true);
    }
}
