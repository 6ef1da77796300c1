package org.hexapla.language;

import java.util.Map;
import java.util.Optional;

/**
 * Says when a text is plainly in another language than its tag says. Scripts are compared first,
 * which costs next to nothing; the detector's model, of 40 MB once it is read, is asked only about
 * texts that raise a doubt. Safe for use by several threads.
 */
public final class LanguageGuess {

    /** Shorter texts are taken at their word. */
    private static final int FEWEST_LETTERS = 60;

    private static final int FEWEST_LETTERS_OF_FOREIGN_SCRIPT = 15;

    private static final int SAMPLE_LENGTH = 3000;
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
