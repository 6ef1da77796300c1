package org.hexapla.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hexapla.language.Language;

/** The translations that an explanation in a dictionary holds. */
final class Glosses {

    private static final Pattern REMARK =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}");

    private static final Pattern BETWEEN = Pattern.compile("[;；]");

    /** What is said of a word instead of a translation. */
    private static final Pattern ABOUT_THE_WORD =
            Pattern.compile(
                    "(?i)(CL:|surname |(old |archaic |erroneous |japanese )?variant |see |see also |"
                            + "same as |also written |also pr\\.|also called |abbr\\. for |used in )"
                            + ".*");

    private static final Pattern INFINITIVE = Pattern.compile("(?i)to (?=\\p{L})");

    private Glosses() {}

    /**
     * The translations in a text, without remarks in brackets; several are parted by semicolons. Of
     * an English text that speaks about the word instead nothing is left.
     */
    static List<String> of(String text, Language language) {
        boolean english = language.primary().equals(Language.ENGLISH.tag());
        String plain = text;
        String before;
        do {
            before = plain;
            plain = REMARK.matcher(plain).replaceAll(" ");
        } while (!plain.equals(before));
        return Arrays.stream(BETWEEN.split(plain))
                .map(gloss -> gloss.strip().replaceAll("\\s+", " "))
                .filter(gloss -> !english || !ABOUT_THE_WORD.matcher(gloss).matches())
                .map(gloss -> english ? withoutTo(gloss) : gloss)
                .filter(gloss -> gloss.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static String withoutTo(String gloss) {
        return INFINITIVE.matcher(gloss).lookingAt() ? gloss.substring("to ".length()) : gloss;
    }
}
