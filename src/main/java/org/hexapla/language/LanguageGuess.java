package org.hexapla.language;

import java.util.Map;
import java.util.Optional;

/**
 * Says when a text is plainly in another language than its tag says, and which language a text
 * without a tag is plainly in. Scripts are compared first, which costs next to nothing; the
 * detector's model, of 40 MB once it is read, is asked only about texts that raise a doubt. Safe
 * for use by several threads.
 */
public final class LanguageGuess {

    /** Shorter texts are taken at their word. */
    private static final int FEWEST_LETTERS = 60;

    private static final int FEWEST_LETTERS_OF_FOREIGN_SCRIPT = 15;

    /** Shorter texts, lists of names say, are too often taken for another language. */
    private static final int FEWEST_LETTERS_TO_GUESS = 200;

    private static final int SAMPLE_LENGTH = 3000;

    /** A text out of several languages has that much of others in it. */
    private static final double MOST_FOREIGN = 0.4;

    private static final double FOREIGN_SHARE = 0.7;
    private static final double ENOUGH = 0.3;
    private static final double ENOUGH_IN_FOREIGN_SCRIPT = 0.15;
    private static final double TIMES_SURER = 10;

    private final LanguageDetection detection = new LanguageDetection();
    private final FunctionWords functionWords = new FunctionWords();
    private final RelatedLanguages related = new RelatedLanguages();

    /**
     * The language that a text is in, where that is plainly not the one claimed.
     *
     * @return empty where the text may be in the language, is too short, or leaves doubts
     */
    public Optional<Language> otherThan(Language claimed, String text) {
        String sample = sample(text);
        ScriptCount scripts = ScriptCount.of(sample);
        boolean foreign = scripts.shareOutside(claimed) > FOREIGN_SHARE;
        if (scripts.letters() < (foreign ? FEWEST_LETTERS_OF_FOREIGN_SCRIPT : FEWEST_LETTERS)) {
            return Optional.empty();
        }
        if (!foreign && functionWords.suit(claimed, sample)) {
            return Optional.empty();
        }
        if (!foreign && (!scripts.isShared() || !detection.knows(claimed))) {
            return Optional.empty();
        }
        return foreign
                ? inForeignScript(claimed, sample)
                : guess(claimed, sample, ENOUGH, TIMES_SURER);
    }

    /**
     * The language that a text is in, where that is plain.
     *
     * @return empty where the text is too short, mixes languages, or leaves doubts
     */
    public Optional<Language> of(String text) {
        String sample = sample(text);
        ScriptCount scripts = ScriptCount.of(sample);
        if (scripts.letters() < FEWEST_LETTERS_TO_GUESS) {
            return Optional.empty();
        }
        Map<Language, Double> guesses = detection.of(sample);
        return guesses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(best -> scripts.shareOutside(best) <= MOST_FOREIGN)
                .filter(best -> isAlone(best, sample))
                .filter(best -> functionWords.suit(best, sample) || isSure(best, guesses));
    }

    /** Whether the text is full of the small words of no other language of the United Nations. */
    private boolean isAlone(Language best, String sample) {
        return Language.OFFICIAL.stream()
                .filter(other -> !related.areNear(best, other))
                .noneMatch(other -> functionWords.suit(other, sample));
    }

    private static boolean isSure(Language best, Map<Language, Double> guesses) {
        double probability = guesses.getOrDefault(best, 0.0);
        return guesses.entrySet().stream()
                .filter(guess -> !guess.getKey().equals(best))
                .allMatch(guess -> probability > Math.max(ENOUGH, TIMES_SURER * guess.getValue()));
    }

    /** That it is another language is plain; which one, a short text may leave open. */
    private Optional<Language> inForeignScript(Language claimed, String sample) {
        return guess(claimed, sample, ENOUGH_IN_FOREIGN_SCRIPT, 1)
                .or(
                        () ->
                                Language.OFFICIAL.stream()
                                        .filter(language -> !language.equals(claimed))
                                        .filter(language -> functionWords.suit(language, sample))
                                        .findFirst())
                .or(() -> guess(claimed, sample, 0, 1));
    }

    private Optional<Language> guess(
            Language claimed, String sample, double enough, double timesSurer) {
        Map<Language, Double> guesses = detection.of(sample);
        double ofClaimed = guesses.getOrDefault(new Language(claimed.primary()), 0.0);
        return guesses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() > Math.max(enough, timesSurer * ofClaimed))
                .map(Map.Entry::getKey)
                .filter(best -> !related.areNear(claimed, best));
    }

    /** A stretch out of the middle, since the heads of documents often mix languages. */
    private static String sample(String text) {
        int from = Math.max(0, (text.length() - SAMPLE_LENGTH) / 2);
        return text.substring(from, Math.min(text.length(), from + SAMPLE_LENGTH));
    }
}
