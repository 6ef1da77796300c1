package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.language.Language;

/**
 * A text as numbers: each distinct token has an id from 0, in the order of first appearance.
 *
 * <p>The arrays are shared and must not be changed.
 */
final class TokenizedText {

    final Language language;

    /** Token id → token. */
    final String[] tokens;

    /** Token id → how often it stands in the text. */
    final int[] frequency;

    /** Segment → its token ids in order. */
    final int[][] segments;

    /** Segment → its length in characters, white space left out; at least 1. */
    final int[] length;

    /** The number of tokens in the text. */
    final int size;

    private final Map<String, Integer> ids;
    private final Character.UnicodeScript script;

    /** Token id → its consonants; empty where it has too few. */
    private final String[] sounds;

    static TokenizedText of(AlignableText text) {
        return new TokenizedText(text.language(), text.segments());
    }

    private TokenizedText(Language language, List<AlignableSegment> texts) {
        this.language = language;
        Tokenizer tokenizer = new Tokenizer(language);
        this.ids = new HashMap<>();
        List<String> distinct = new ArrayList<>();
        this.segments = new int[texts.size()][];
        this.length = new int[texts.size()];
        int all = 0;
        for (int i = 0; i < segments.length; i++) {
            String text = texts.get(i).text();
            List<String> found = tokenizer.tokens(texts.get(i));
            int[] segment = new int[found.size()];
            for (int k = 0; k < segment.length; k++) {
                String token = found.get(k);
                Integer known = ids.putIfAbsent(token, distinct.size());
                if (known == null) {
                    segment[k] = distinct.size();
                    distinct.add(token);
                } else {
                    segment[k] = known;
                }
            }
            segments[i] = segment;
            length[i] = Math.max(1, (int) text.codePoints().filter(c -> c > ' ').count());
            all += segment.length;
        }
        this.tokens = distinct.toArray(String[]::new);
        this.frequency = new int[tokens.length];
        for (int[] segment : segments) {
            for (int token : segment) {
                frequency[token]++;
            }
        }
        this.size = all;
        this.script = mostlyWrittenIn(tokens);
        this.sounds = new String[tokens.length];
        for (int token = 0; token < sounds.length; token++) {
            sounds[token] = Sounds.of(tokens[token]).orElse("");
        }
    }

    /** The script that most tokens are written in. */
    Character.UnicodeScript script() {
        return script;
    }

    private static Character.UnicodeScript mostlyWrittenIn(String[] tokens) {
        Map<Character.UnicodeScript, Integer> count = new EnumMap<>(Character.UnicodeScript.class);
        for (String token : tokens) {
            count.merge(Character.UnicodeScript.of(token.codePointAt(0)), 1, Integer::sum);
        }
        count.remove(Character.UnicodeScript.COMMON);
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.COMMON);
    }

    /** Token → its id. */
    Map<String, Integer> ids() {
        return ids;
    }

    /** The consonants of a token in one spelling for all scripts; empty where it has too few. */
    String sound(int token) {
        return sounds[token];
    }

    /** Consonants → the tokens that sound so. */
    Map<String, List<Integer>> bySound() {
        Map<String, List<Integer>> bySound = new HashMap<>();
        for (int token = 0; token < sounds.length; token++) {
            if (!sounds[token].isEmpty()) {
                bySound.computeIfAbsent(sounds[token], sound -> new ArrayList<>()).add(token);
            }
        }
        return bySound;
    }

    int segmentCount() {
        return segments.length;
    }

    private TokenizedText(TokenizedText other, int[] order) {
        language = other.language;
        tokens = other.tokens;
        frequency = other.frequency;
        size = other.size;
        ids = other.ids;
        script = other.script;
        sounds = other.sounds;
        segments = new int[order.length][];
        length = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            segments[i] = other.segments[order[i]];
            length[i] = other.length[order[i]];
        }
    }

    /** The same text with its segments in another order. */
    TokenizedText reordered(int[] order) {
        return new TokenizedText(this, order);
    }

    /** The tokens of several segments. */
    int[] tokensOf(int[] indices) {
        return Arrays.stream(indices).flatMap(i -> Arrays.stream(segments[i])).toArray();
    }
}
