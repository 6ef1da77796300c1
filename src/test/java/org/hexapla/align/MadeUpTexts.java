package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexapla.language.Language;

/**
 * Texts of made-up words. Two texts of one story are translations of each other: one word in five
 * is spelled alike in all languages, as names are, and the others differ.
 */
final class MadeUpTexts {

    private static final int MEANINGS = 400;
    private static final String LETTERS = "abcdefghilmnoprstu";

    private MadeUpTexts() {}

    /** A story in a language, a segment for each of so many sentences. */
    static AlignableText story(String language, int story, int sentences) {
        Random random = new Random(story);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = 5 + random.nextInt(12); words > 0; words--) {
                int meaning = random.nextInt(MEANINGS);
                text.append(word(meaning % 5 == 0 ? "" : language, meaning)).append(' ');
            }
            texts.add(text.toString().strip());
        }
        return text(language, texts);
    }

    /** A text of segments that are alike in all but their words. */
    static AlignableText text(String language, List<String> texts) {
        List<AlignableSegment> segments = new ArrayList<>();
        for (String text : texts) {
            segments.add(new AlignableSegment(text, "body", "paragraph", "", "", segments.size()));
        }
        return new AlignableText(Language.of(language), segments);
    }

    private static String word(String language, int meaning) {
        Random random = new Random(31L * meaning + language.hashCode());
        StringBuilder word = new StringBuilder();
        for (int length = 4 + random.nextInt(6); length > 0; length--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
