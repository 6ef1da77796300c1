package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

    private final Character.UnicodeScript script;

    /** Token id → the number of its spelling and that of its sound, or -1. */
    private final int[] spellings;

    private final int[] sounds;

    /** The number of a spelling → the token spelled so, or -1. */
    private final int[] ofSpelling;

    /** The number of a sound → the tokens that sound so. */
    private final int[][] ofSound;

    private static final int[] NO_TOKENS = {};

    /**
     * The text as numbers.
     *
     * @param shared what numbers the spellings of all texts that are aligned together
     */
    static TokenizedText of(AlignableText text, Spellings shared) {
        return new TokenizedText(text.language(), text.segments(), shared);
    }

    private TokenizedText(Language language, List<AlignableSegment> texts, Spellings shared) {
        this.language = language;
        Tokenizer tokenizer = new Tokenizer(language);
        Distinct distinct = new Distinct(shared);
        this.segments = new int[texts.size()][];
        this.length = new int[texts.size()];
        int all = 0;
        for (int i = 0; i < segments.length; i++) {
            String text = texts.get(i).text();
            List<String> found = tokenizer.tokens(texts.get(i));
            int[] segment = new int[found.size()];
            for (int k = 0; k < segment.length; k++) {
                segment[k] = distinct.idOf(found.get(k));
            }
            segments[i] = segment;
            length[i] = Math.max(1, (int) text.codePoints().filter(c -> c > ' ').count());
            all += segment.length;
        }
        this.tokens = distinct.tokens.toArray(String[]::new);
        this.ofSpelling = distinct.ofSpelling;
        this.frequency = new int[tokens.length];
        for (int[] segment : segments) {
            for (int token : segment) {
                frequency[token]++;
            }
        }
        this.size = all;
        this.script = mostlyWrittenIn(tokens);
        this.spellings = new int[tokens.length];
        this.sounds = new int[tokens.length];
        for (int token = 0; token < tokens.length; token++) {
            spellings[token] = isTelling(tokens[token]) ? shared.spelling(tokens[token]) : -1;
            sounds[token] = Sounds.of(tokens[token]).map(shared::sound).orElse(-1);
        }
        this.ofSound = new int[shared.soundCount()][];
        Arrays.fill(ofSound, NO_TOKENS);
        for (int token = 0; token < tokens.length; token++) {
            if (sounds[token] >= 0) {
                int[] before = ofSound[sounds[token]];
                int[] more = Arrays.copyOf(before, before.length + 1);
                more[before.length] = token;
                ofSound[sounds[token]] = more;
            }
        }
    }

    /** The distinct tokens while they are read. */
    private static final class Distinct {
        final Spellings shared;
        final List<String> tokens = new ArrayList<>();
        int[] ofSpelling = NO_TOKENS;

        Distinct(Spellings shared) {
            this.shared = shared;
        }

        int idOf(String token) {
            int spelling = shared.spelling(token);
            if (spelling >= ofSpelling.length) {
                int before = ofSpelling.length;
                ofSpelling = Arrays.copyOf(ofSpelling, 2 * spelling + 64);
                Arrays.fill(ofSpelling, before, ofSpelling.length, -1);
            }
            if (ofSpelling[spelling] < 0) {
                ofSpelling[spelling] = tokens.size();
                tokens.add(token);
            }
            return ofSpelling[spelling];
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

    /** Whether it means something that another language spells a word the same. */
    private static boolean isTelling(String token) {
        return token.length() >= 3 || token.startsWith("#");
    }

    /** This text's token of the same telling spelling as one of a text aligned with it, or -1. */
    int spelledAs(TokenizedText other, int token) {
        int spelling = other.spellings[token];
        return spelling >= 0 && spelling < ofSpelling.length ? ofSpelling[spelling] : -1;
    }

    /** This text's tokens that have the same consonants as one of a text aligned with it. */
    int[] soundingAs(TokenizedText other, int token) {
        int sound = other.sounds[token];
        return sound >= 0 && sound < ofSound.length ? ofSound[sound] : NO_TOKENS;
    }

    int segmentCount() {
        return segments.length;
    }

    private TokenizedText(TokenizedText other, int[] order) {
        language = other.language;
        tokens = other.tokens;
        frequency = other.frequency;
        size = other.size;
        script = other.script;
        spellings = other.spellings;
        sounds = other.sounds;
        ofSpelling = other.ofSpelling;
        ofSound = other.ofSound;
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
