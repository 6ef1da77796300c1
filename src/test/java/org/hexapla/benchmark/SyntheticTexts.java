package org.hexapla.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.language.Language;

/**
 * Texts of any length in the six official languages that are translations of each other word by
 * word, out of made-up words: the frequencies fall as in real text (Zipf), and in each language by
 * itself 2 % of the segments are left out and 4 % run together with the next.
 */
final class SyntheticTexts {

    private static final int MEANINGS = 8_000;
    private static final double LEFT_OUT = 0.02;
    private static final double RUN_TOGETHER = 0.04;
    private static final Map<String, String> ALPHABETS =
            Map.of(
                    "ar", "ابتجحدرسعفقكلمنهوي",
                    "zh", "的一是不了人我在有他这中大来上国个到说们",
                    "en", "abcdefghilmnoprstu",
                    "fr", "abcdefgilmnopqrstué",
                    "ru", "абвгдежзиклмнопрст",
                    "es", "abcdefghilmnoprstuñ");

    private SyntheticTexts() {}

    /** Six texts of about so many segments each; the same for the same seed. */
    static List<AlignableText> six(int segments, long seed) {
        Random random = new Random(seed);
        int[][] meanings = new int[segments][];
        for (int i = 0; i < segments; i++) {
            meanings[i] = new int[8 + random.nextInt(25)];
            for (int k = 0; k < meanings[i].length; k++) {
                meanings[i][k] = (int) (Math.pow(MEANINGS, random.nextDouble()) - 1);
            }
        }
        return Language.OFFICIAL.stream()
                .map(language -> text(language, meanings, new Random(seed + language.hashCode())))
                .toList();
    }

    private static AlignableText text(Language language, int[][] meanings, Random random) {
        Map<Integer, String> words = new HashMap<>();
        List<AlignableSegment> segments = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int[] sentence : meanings) {
            if (random.nextDouble() < LEFT_OUT) {
                continue;
            }
            for (int meaning : sentence) {
                open.append(words.computeIfAbsent(meaning, m -> word(language, m))).append(' ');
            }
            if (random.nextDouble() >= RUN_TOGETHER) {
                segments.add(segment(open.toString().strip(), segments.size()));
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            segments.add(segment(open.toString().strip(), segments.size()));
        }
        return new AlignableText(language, segments);
    }

    private static AlignableSegment segment(String text, int clause) {
        return new AlignableSegment(text, "body", "", "", "", clause);
    }

    private static String word(Language language, int meaning) {
        Random random = new Random(31L * meaning + language.hashCode());
        String alphabet = ALPHABETS.get(language.tag());
        if (alphabet == null) {
            throw new IllegalArgumentException("no alphabet for " + language);
        }
        int length = language.equals(Language.CHINESE) ? 2 : 3 + random.nextInt(6);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }
}
