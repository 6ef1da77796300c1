package org.hexapla.clause;

import java.util.Optional;
import org.hexapla.document.Mark;
import org.hexapla.document.Paragraph;
import org.hexapla.language.ListMark;

/**
 * A paragraph as the parser looks at it.
 *
 * @param paragraph the paragraph
 * @param listMark the list mark that it opens with, if any
 * @param noteMark the footnote mark that it opens with, if any
 * @param words its text after these marks, as {@link GrammarText} has it
 */
record Block(
        Paragraph paragraph, Optional<ListMark> listMark, Optional<Mark> noteMark, String words) {

    private static final int HEADING_LENGTH = 120;
    private static final String SENTENCE_ENDS = ".,;:!?…。，；：！？،؛؟";

    static Block of(Paragraph paragraph) {
        Optional<Mark> noteMark =
                paragraph.marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE)
                        .filter(mark -> mark.start() == 0)
                        .findFirst();
        Optional<ListMark> listMark =
                noteMark.isPresent() ? Optional.empty() : ListMark.at(paragraph.text(), 0);
        int from = noteMark.map(Mark::end).or(() -> listMark.map(ListMark::end)).orElse(0);
        return new Block(
                paragraph, listMark, noteMark, GrammarText.of(paragraph.text().substring(from)));
    }

    String text() {
        return paragraph.text();
    }

    boolean isHeading() {
        return paragraph.role() == Paragraph.Role.HEADING;
    }

    /** Where the words begin, after the mark that numbers the paragraph. */
    int wordsStart() {
        return noteMark.map(Mark::end).or(() -> listMark.map(ListMark::end)).orElse(0);
    }

    /** Whether it is short and ends like no sentence, as a heading does. */
    boolean looksLikeHeading() {
        return words.length() <= HEADING_LENGTH && !endsSentence();
    }

    boolean endsSentence() {
        String text = text();
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it goes on in the middle of a sentence: its first letter is a small one. */
    boolean beginsSmall() {
        int first = text().codePointAt(0);
        return Character.isLowerCase(first);
    }
}
