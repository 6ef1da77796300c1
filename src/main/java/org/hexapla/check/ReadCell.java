package org.hexapla.check;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hexapla.document.Mark;
import org.hexapla.language.Language;
import org.hexapla.language.ListMark;

/** A cell made ready for the checks. */
final class ReadCell {

    /** Stands for each character of a reference to a footnote: neither letter, digit nor blank. */
    static final char REFERENCE = '\u2060';

    private final Language language;
    private final CheckedCell cell;
    private final LanguageRules rules;
    private final String words;

    ReadCell(Language language, CheckedCell cell) {
        this.language = language;
        this.cell = cell;
        this.rules = LanguageRules.of(language);
        this.words = withoutReferences(cell);
    }

    private static String withoutReferences(CheckedCell cell) {
        BitSet references = Mark.places(cell.marks(), Mark.Kind.FOOTNOTE_REFERENCE);
        if (references.isEmpty()) {
            return cell.text();
        }
        StringBuilder words = new StringBuilder(cell.text());
        for (int place = references.nextSetBit(0);
                place >= 0 && place < words.length();
                place = references.nextSetBit(place + 1)) {
            words.setCharAt(place, REFERENCE);
        }
        return words.toString();
    }

    Language language() {
        return language;
    }

    CheckedCell cell() {
        return cell;
    }

    LanguageRules rules() {
        return rules;
    }

    /** The text, with {@link #REFERENCE} in place of what refers to footnotes. */
    String words() {
        return words;
    }

    /** Where what the cell says begins: after the number of its clause. */
    int start() {
        return cell.number().isPresent() ? ListMark.at(words, 0).map(ListMark::end).orElse(0) : 0;
    }

    /** A place, given in UTF-16 units. */
    Place place(int start, int end) {
        return Place.of(words, start, end);
    }

    /** A finding about places of this cell alone. */
    Finding finding(Flag flag, String message, Map<String, String> values, List<Place> places) {
        return new Finding(flag, message, values, Map.of(language, places));
    }
}
