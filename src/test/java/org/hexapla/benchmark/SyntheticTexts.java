package org.hexapla.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.language.Language;

/**
 * Texts of any length in the six official languages that are translations of each other word by
 * word, out of made-up words. As in official texts the frequencies fall by Zipf's law, one word in
 * thirty is a number, and one in ten is spelled alike in the languages of the Latin script. In each
 * language by itself 2 % of the segments are left out and 4 % run together with the next.
 */
final class SyntheticTexts {

    private static final int MEANINGS = 8_000;
    private static final double LEFT_OUT = 0.02;
    private static final double RUN_TOGETHER = 0.04;
    private static final int NUMBERS = 30;
    private static final int ALIKE = 10;
    private static final String LATIN_LETTERS = "abcdefghilmnoprstu";
    private static final Set<Language> LATIN =
            Set.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);
    private static final Map<String, String> ALPHABETS =
            Map.of(
                    "ar", "ابتجحدرسعفقكلمنهوي",
                    "fr", "abcdefgilmnopqrstué",
                    "ru", "абвгдежзиклмнопрст",
                    "es", "abcdefghilmnoprstuñ");

    private SyntheticTexts() {}

    /** Six texts of about so many segments each; the same for the same seed. */
    static List<AlignableText> six(int segments, long seed) {
        int[][] meanings = meanings(segments, seed);
        return Language.OFFICIAL.stream()
                .map(language -> text(language, meanings, new Random(seed + language.hashCode())))
                .toList();
    }

    /** So many sentences, each in six languages, out of the same words; the same for a seed. */
    static List<Map<Language, String>> units(int sentences, long seed) {
        return Arrays.stream(meanings(sentences, seed))
                .map(
                        sentence ->
                                Language.OFFICIAL.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        language -> language,
                                                        language -> sentence(language, sentence))))
                .toList();
    }

    private static String sentence(Language language, int[] meanings) {
        return Arrays.stream(meanings)
                .mapToObj(meaning -> word(language, meaning))
                .collect(Collectors.joining(" "));
    }

    private static int[][] meanings(int sentences, long seed) {
        Random random = new Random(seed);
        int[][] meanings = new int[sentences][];
        for (int i = 0; i < sentences; i++) {
            meanings[i] = new int[8 + random.nextInt(25)];
            for (int k = 0; k < meanings[i].length; k++) {
                meanings[i][k] = (int) (Math.pow(MEANINGS, random.nextDouble()) - 1);
            }
        }
        return meanings;
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
        if (meaning % NUMBERS == 1) {
            return number(language, meaning);
        }
        boolean alike = meaning % ALIKE == 2 && LATIN.contains(language);
        Random random = new Random(31L * meaning + (alike ? 0 : language.hashCode()));
        if (language.equals(Language.CHINESE)) {
            return Character.toString(0x4e00 + random.nextInt(2_000))
                    + Character.toString(0x4e00 + random.nextInt(2_000));
        }
        String alphabet = ALPHABETS.getOrDefault(alike ? "en" : language.tag(), LATIN_LETTERS);
        int length = 3 + random.nextInt(6);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }

    private static String number(Language language, int meaning) {
        String digits = Integer.toString(meaning);
        if (!language.equals(Language.ARABIC)) {
            return digits;
        }
        StringBuilder arabic = new StringBuilder();
        digits.chars().forEach(digit -> arabic.append((char) (digit - '0' + 0x660)));
        return arabic.toString();
    }
}
