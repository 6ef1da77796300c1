package org.hexapla.clause;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.document.Mark;
import org.hexapla.document.Paragraph;
import org.hexapla.document.Whitespace;
import org.hexapla.language.ListMark;

/**
 * A paragraph as the parser looks at it, or those of its lines that make a clause.
 *
 * @param paragraph the paragraph
 * @param start where the block begins in the paragraph's text
 * @param end the place after its last character there
 * @param listMark the list mark that it opens with, if any
 * @param noteMark the footnote mark that it opens with, if any
 * @param words its text after these marks, as {@link GrammarText} has it
 */
record Block(
        Paragraph paragraph,
        int start,
        int end,
        Optional<ListMark> listMark,
        Optional<Mark> noteMark,
        String words) {

    /** The most characters that a heading has. */
    static final int HEADING_LENGTH = 120;

    private static final String TABLE_ROW = "|";
    private static final String SENTENCE_ENDS = ".,;:!?…。，；：！？،؛؟";

    /** A footnote mark that has become a bare figure behind a stop. */
    private static final Pattern NOTE_AFTER_STOP =
            Pattern.compile("[.,;:،؛。，；：]\\s?\\(?\\p{Nd}{1,3}\\)?$");

    private static final Pattern NOTE_AFTER_COMMA =
            Pattern.compile("[,،，]\\s?\\(?\\p{Nd}{1,3}\\)?$");

    private static final Comparator<Mark> LAST_FIRST =
            Comparator.comparingInt(Mark::end).reversed();
    private static final int TAIL = 8;

    /** Fewer may be an abbreviation or a numeral. */
    private static final int FEWEST_CAPITALS = 5;

    static Block of(Paragraph paragraph, int start, int end) {
        Optional<Mark> noteMark =
                paragraph.marksIn(start, start + 1).stream()
                        .filter(mark -> mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE)
                        .findFirst();
        Optional<ListMark> listMark =
                noteMark.isPresent() ? Optional.empty() : ListMark.at(paragraph.text(), start);
        int from = wordsStart(start, listMark, noteMark);
        String words = GrammarText.of(paragraph.text().substring(from, Math.max(from, end)));
        return new Block(paragraph, start, end, listMark, noteMark, words);
    }

    /** The same with a list mark that was not seen. */
    Block markedAs(ListMark mark) {
        String marked = GrammarText.of(paragraph.text().substring(Math.min(mark.end(), end), end));
        return new Block(paragraph, start, end, Optional.of(mark), noteMark, marked);
    }

    /** A whole line in which nothing is looked for. */
    static Block unparsed(Paragraph line) {
        return new Block(
                line, 0, line.text().length(), Optional.empty(), Optional.empty(), line.text());
    }

    String text() {
        return paragraph.text().substring(start, end);
    }

    boolean isHeading() {
        return paragraph.role() == Paragraph.Role.HEADING;
    }

    /** Where the words begin in the paragraph, after the mark that numbers the block. */
    int wordsStart() {
        return Math.min(end, wordsStart(start, listMark, noteMark));
    }

    private static int wordsStart(int start, Optional<ListMark> listMark, Optional<Mark> noteMark) {
        return noteMark.map(Mark::end).or(() -> listMark.map(ListMark::end)).orElse(start);
    }

    /** Whether it is short and ends like no sentence, as a heading does. */
    boolean looksLikeHeading() {
        return looksShort() && !endsSentence() && !isTableRow();
    }

    /** Whether it has no more words than a heading may have. */
    boolean looksShort() {
        return words.length() <= HEADING_LENGTH;
    }

    /** Whether it is a row of a table. */
    boolean isTableRow() {
        return words.startsWith(TABLE_ROW);
    }

    /** Whether it is written in capitals, as headings are; no script without them is. */
    boolean isInCapitals() {
        String letters = paragraph.text().substring(wordsStart(), end);
        return letters.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
                && letters.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(Character::isUpperCase);
    }

    boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(lastCharacter()) >= 0
                || NOTE_AFTER_STOP.matcher(tail()).find();
    }

    /** The last characters, as many as a stop and a footnote mark take. */
    private String tail() {
        return paragraph.text().substring(Math.max(start, end - TAIL), end);
    }

    boolean endsInComma() {
        return ",،，".indexOf(lastCharacter()) >= 0 || NOTE_AFTER_COMMA.matcher(tail()).find();
    }

    /** The last character before the footnote references that the block ends in. */
    char lastCharacter() {
        int place = end;
        for (Mark mark : paragraph.marksIn(start, end).stream().sorted(LAST_FIRST).toList()) {
            if (mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE
                    && mark.end() >= place
                    && mark.start() > start) {
                place = Whitespace.skipBack(paragraph.text(), start, mark.start());
            }
        }
        return paragraph.text().charAt(Math.max(place, start + 1) - 1);
    }

    /** Whether its words begin with a capital letter. */
    boolean beginsLarge() {
        int place = wordsStart();
        return place < end && Character.isUpperCase(paragraph.text().codePointAt(place));
    }

    /** Whether it goes on in the middle of a sentence: its first letter is a small one. */
    boolean beginsSmall() {
        return Character.isLowerCase(paragraph.text().codePointAt(start)) && listMark.isEmpty();
    }
}
