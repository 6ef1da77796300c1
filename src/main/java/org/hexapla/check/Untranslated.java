package org.hexapla.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.language.Language;

/**
 * Words that were left as they were: the same words as in another language, or words that are full
 * of the small words of another language. Names, and what is kept in all languages, don't count.
 */
final class Untranslated implements Check {

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_SMALL = 2;
    private static final int FIRST_WORDS = 20;
    private static final int ENOUGH_OWN = 3;
    private static final int LONGEST_SMALL = 7;
    private static final double SMALL = 0.2;
    private static final double OWN = 0.07;

    /** How large a part of a text of another script must be in Latin letters. */
    private static final double MOST_LETTERS = 0.5;

    /** An ideograph says about as much as so many letters. */
    private static final int IDEOGRAPH = 3;

    private static final List<Language> LATIN =
            LanguageRules.languages().stream()
                    .filter(one -> LanguageRules.of(one).isWrittenIn(UnicodeScript.LATIN))
                    .toList();

    /** A word in lower case, and whether it begins in lower case. */
    private record Word(String text, boolean lower, int start, int end) {}

    @Override
    public Flag flag() {
        return Flag.UNTRANSLATED;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<Finding> findings = new ArrayList<>();
        for (ReadCell cell : unit.cells()) {
            if (cell.rules().isKnown() && isDoubtful(cell)) {
                List<Word> words = latinWords(cell);
                if (words.size() >= FEWEST_WORDS) {
                    find(unit, cell, words).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> find(ReadUnit unit, ReadCell cell, List<Word> words) {
        Optional<Finding> same = same(unit, cell, words);
        return same.isPresent() ? same : other(cell, words);
    }

    private Optional<Finding> same(ReadUnit unit, ReadCell cell, List<Word> words) {
        long lower = words.stream().filter(word -> word.lower && word.text.length() > 2).count();
        if (lower < 2 || foreignest(cell, words, 0).isEmpty()) {
            return Optional.empty();
        }
        for (ReadCell other : unit.cells()) {
            if (other != cell && cell.words().equalsIgnoreCase(other.words())) {
                return Optional.of(finding(cell, words, "same", other.language()));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> other(ReadCell cell, List<Word> words) {
        double share = cell.rules().isWrittenIn(UnicodeScript.LATIN) ? SMALL : 0;
        return foreignest(cell, words, share)
                .map(language -> finding(cell, words, "other", language));
    }

    /** The language whose small words, that are none of the cell's own, the words are full of. */
    private static Optional<Language> foreignest(ReadCell cell, List<Word> words, double share) {
        Optional<Language> best = Optional.empty();
        long most = Math.max(FEWEST_SMALL, (long) Math.ceil(share * words.size())) - 1;
        for (Language language : LATIN) {
            if (!language.primary().equals(cell.language().primary())) {
                LanguageRules other = LanguageRules.of(language);
                long own = count(words, cell.rules(), other);
                long foreign = count(words, other, cell.rules());
                if (foreign > most && own <= OWN * words.size()) {
                    most = foreign;
                    best = Optional.of(language);
                }
            }
        }
        return best;
    }

    /** How many words are small ones of one language and none of another. */
    private static long count(List<Word> words, LanguageRules in, LanguageRules notIn) {
        return words.stream()
                .filter(word -> word.text.length() > 1)
                .filter(word -> in.isSmall(word.text) && !notIn.isSmall(word.text))
                .count();
    }

    private Finding finding(ReadCell cell, List<Word> words, String message, Language other) {
        return cell.finding(
                flag(),
                message,
                Map.of("language", cell.language().tag(), "other", other.tag()),
                List.of(cell.place(words.get(0).start, words.get(words.size() - 1).end)));
    }

    /** Whether a look at all words is worth while: nearly all texts are beyond doubt. */
    private static boolean isDoubtful(ReadCell cell) {
        return cell.rules().isWrittenIn(UnicodeScript.LATIN)
                ? !hasOwnWords(cell)
                : isMostlyLatin(cell.words());
    }

    /** Whether some of the first words are small ones that no other language has. */
    private static boolean hasOwnWords(ReadCell cell) {
        String text = cell.words();
        int place = cell.start();
        int own = 0;
        for (int words = 0; words < FIRST_WORDS && place < text.length(); words++) {
            while (place < text.length() && !Letters.isSpelled(text.charAt(place))) {
                place++;
            }
            int end = Letters.wordEnd(text, place);
            if (end - place <= LONGEST_SMALL) {
                String word = Letters.folded(text, place, end);
                own +=
                        cell.rules().isSmall(word)
                                        && LATIN.stream()
                                                .noneMatch(
                                                        other ->
                                                                !other.primary()
                                                                                .equals(
                                                                                        cell.language()
                                                                                                .primary())
                                                                        && LanguageRules.of(other)
                                                                                .isSmall(word))
                                ? 1
                                : 0;
            }
            place = end;
        }
        return own >= ENOUGH_OWN;
    }

    private static boolean isMostlyLatin(String text) {
        int latin = 0;
        int all = 0;
        for (int place = 0; place < text.length(); place++) {
            char c = text.charAt(place);
            if (c < 128) {
                latin += Letters.isLatin(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                all += Character.isIdeographic(c) ? IDEOGRAPH : 1;
            }
        }
        return latin > 0 && (double) latin / (latin + all) >= MOST_LETTERS;
    }

    private static List<Word> latinWords(ReadCell cell) {
        String text = cell.words();
        List<Word> words = new ArrayList<>();
        int place = cell.start();
        while (place < text.length()) {
            if (Letters.isSpelled(text.charAt(place))) {
                int end = Letters.wordEnd(text, place);
                String word = Letters.folded(text, place, end);
                if (Letters.script(text.charAt(place)) == UnicodeScript.LATIN
                        && !cell.rules().keeps(word)) {
                    words.add(
                            new Word(word, Character.isLowerCase(text.charAt(place)), place, end));
                }
                place = end;
            } else {
                place++;
            }
        }
        return words;
    }
}
