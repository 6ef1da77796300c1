package org.hexapla.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Letters of another script: look-alikes inside a word, such as a Cyrillic а in a Latin word, and
 * words of another script than the language's. Latin and Greek words and signs stand in texts of
 * every language.
 */
final class WrongScript implements Check {

    @Override
    public Flag flag() {
        return Flag.WRONG_SCRIPT;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<Finding> findings = new ArrayList<>();
        for (ReadCell cell : unit.cells()) {
            if (cell.rules().isKnown()) {
                find(cell, unit, findings);
            }
        }
        return findings;
    }

    private void find(ReadCell cell, ReadUnit unit, List<Finding> findings) {
        String words = cell.words();
        boolean ascii = cell.rules().isWrittenIn(UnicodeScript.LATIN);
        int place = 0;
        while (place < words.length()) {
            char c = words.charAt(place);
            if (c < 128 && (ascii || !Letters.isLatin(c)) || !Letters.isSpelled(c)) {
                if (c >= 128 && Character.isIdeographic(c)) {
                    place = ideographs(cell, unit, place, findings);
                    continue;
                }
                if (!Letters.isSpelled(c)) {
                    place++;
                    continue;
                }
            }
            int end = Letters.wordEnd(words, place);
            word(cell, unit, place, end, findings);
            place = end;
        }
    }

    private void word(ReadCell cell, ReadUnit unit, int start, int end, List<Finding> findings) {
        String words = cell.words();
        int latin = 0;
        int cyrillic = 0;
        int greek = 0;
        int others = 0;
        int latinAlike = 0;
        int cyrillicAlike = 0;
        int greekAlike = 0;
        for (int place = start; place < end; place++) {
            char c = words.charAt(place);
            UnicodeScript script = Letters.script(c);
            int alike = c < 128 || LookAlikes.has(c) ? 1 : 0;
            String instead = cell.rules().insteadOf(c);
            if (!instead.isEmpty() && Character.isLetter(c)) {
                letter(cell, place, instead, findings);
            }
            if (script == UnicodeScript.LATIN) {
                latin++;
                latinAlike += LookAlikes.has(c) ? 1 : 0;
            } else if (script == UnicodeScript.CYRILLIC) {
                cyrillic++;
                cyrillicAlike += alike;
            } else if (script == UnicodeScript.GREEK) {
                greek++;
                greekAlike += alike;
            } else if (script != UnicodeScript.COMMON
                    && script != UnicodeScript.INHERITED
                    && !cell.rules().isWrittenIn(script)) {
                others++;
            }
        }
        boolean mixed =
                latin > 0 && cyrillic > 0 && (latinAlike == latin || cyrillicAlike == cyrillic)
                        || (latin > 0 || cyrillic > 0) && greek > 0 && greekAlike == greek;
        boolean foreign =
                others > 0
                        || cyrillic > 0
                                && latin == 0
                                && !cell.rules().isWrittenIn(UnicodeScript.CYRILLIC);
        String word = words.substring(start, end);
        if (mixed || isLoneLookAlike(cell, start, end)) {
            findings.add(finding(cell, "mixed", word, start, end));
        } else if (foreign && unit.cells().stream().noneMatch(other -> shares(cell, other, word))) {
            findings.add(finding(cell, "foreign", word, start, end));
        }
    }

    /** A Latin letter that stands alone among Cyrillic words: с and о are words of Russian. */
    private boolean isLoneLookAlike(ReadCell cell, int start, int end) {
        String words = cell.words();
        char c = words.charAt(start);
        return end == start + 1
                && c >= 'a'
                && c <= 'z'
                && LookAlikes.has(c)
                && cell.rules().isWrittenIn(UnicodeScript.CYRILLIC)
                && start > 1
                && end + 1 < words.length()
                && words.charAt(start - 1) == ' '
                && words.charAt(end) == ' '
                && Letters.script(words.charAt(start - 2)) == UnicodeScript.CYRILLIC
                && Letters.script(words.charAt(end + 1)) == UnicodeScript.CYRILLIC;
    }

    private int ideographs(ReadCell cell, ReadUnit unit, int start, List<Finding> findings) {
        String words = cell.words();
        int end = start;
        while (end < words.length() && Character.isIdeographic(words.charAt(end))) {
            end++;
        }
        String word = words.substring(start, end);
        if (!cell.rules().isWrittenIn(UnicodeScript.HAN)
                && unit.cells().stream().noneMatch(other -> shares(cell, other, word))) {
            findings.add(finding(cell, "foreign", word, start, end));
        }
        return end;
    }

    /** A word that another cell has too is quoted as it is. */
    private static boolean shares(ReadCell cell, ReadCell other, String word) {
        return other != cell
                && (word.length() > 2 || !other.rules().isWrittenIn(Letters.script(word.charAt(0))))
                && other.words().contains(word);
    }

    private void letter(ReadCell cell, int place, String usual, List<Finding> findings) {
        findings.add(
                cell.finding(
                        flag(),
                        "letter",
                        Map.of(
                                "language",
                                cell.language().tag(),
                                "letter",
                                String.valueOf(cell.words().charAt(place)),
                                "usual",
                                usual),
                        List.of(cell.place(place, place + 1))));
    }

    private Finding finding(ReadCell cell, String message, String word, int start, int end) {
        return cell.finding(
                flag(),
                message,
                Map.of("language", cell.language().tag(), "word", word),
                List.of(cell.place(start, end)));
    }
}
