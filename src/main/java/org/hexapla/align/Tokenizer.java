package org.hexapla.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.language.Language;
import org.hexapla.language.Numeral;
import org.hexapla.language.Numerals;

/**
 * Cuts a segment into tokens that can be compared: stems in folded spelling, single Han characters,
 * and numbers and references to footnotes, which read the same in every script and begin with
 * {@code #}.
 */
final class Tokenizer {

    private final WordForms forms;

    Tokenizer(Language language) {
        this.forms = WordForms.of(language);
    }

    List<String> tokens(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
        List<String> tokens = new ArrayList<>(folded.length() / 5 + 1);
        StringBuilder word = new StringBuilder();
        StringBuilder number = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            at += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || c == 'ـ' || type == Character.FORMAT) {
                continue;
            }
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                endWord(word, tokens);
                number.append((char) ('0' + digit));
                continue;
            }
            endNumber(number, tokens);
            if (Character.isIdeographic(c)) {
                endWord(word, tokens);
                tokens.add(Character.toString(c));
            } else if (Character.isLetter(c)) {
                append(word, Character.toLowerCase(c));
            } else {
                endWord(word, tokens);
            }
        }
        endNumber(number, tokens);
        endWord(word, tokens);
        addHanNumbers(text, tokens);
        return tokens;
    }

    /** The tokens of a segment: those of its text, and one for each footnote that it refers to. */
    List<String> tokens(AlignableSegment segment) {
        List<String> tokens = tokens(segment.text());
        for (String note : segment.references().split(" ")) {
            if (!note.isEmpty()) {
                tokens.add("#note " + note);
            }
        }
        return tokens;
    }

    /** One sign alone is more often a word than a number: 一 is "one", "a" and "as soon as". */
    private static void addHanNumbers(String text, List<String> tokens) {
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return;
        }
        for (Numeral numeral : Numerals.find(text)) {
            if (numeral.end() - numeral.start() > 1
                    && Character.isIdeographic(text.codePointAt(numeral.start()))) {
                tokens.add("#" + numeral.value());
            }
        }
    }

    private void append(StringBuilder word, int letter) {
        if (Character.isBmpCodePoint(letter)) {
            char plain = (char) letter;
            word.append(forms.fold().getOrDefault(plain, plain).charValue());
        } else {
            word.appendCodePoint(letter);
        }
    }

    private void endWord(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            tokens.add(forms.stemOf(word.toString()));
            word.setLength(0);
        }
    }

    private static void endNumber(StringBuilder number, List<String> tokens) {
        if (!number.isEmpty()) {
            int start = 0;
            while (start < number.length() - 1 && number.charAt(start) == '0') {
                start++;
            }
            tokens.add("#" + number.substring(start));
            number.setLength(0);
        }
    }
}
