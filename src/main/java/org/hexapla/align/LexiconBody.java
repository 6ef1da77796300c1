package org.hexapla.align;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hexapla.language.Language;

/**
 * The part of a lexicon's file that follows its head, in the form that {@link LexiconFile}
 * describes, or a block of it: bytes with numbers in them, read from front to back.
 */
final class LexiconBody {

    /** A pair of languages with more bytes than this, unpacked, is none: 100 million entries. */
    private static final int LARGEST_BLOCK = 1 << 29;

    private final byte[] bytes;
    private final int end;
    private int at;

    LexiconBody(byte[] bytes, int begin, int end) {
        this.bytes = bytes;
        this.at = begin;
        this.end = end;
    }

    /**
     * The lexicon whose body this is; the words of a pair are read when they are first asked for,
     * and may then be found damaged.
     *
     * @throws DamagedLexiconException when what stands here is impossible
     */
    Lexicon lexicon() {
        Map<Language, Once<Vocabulary>> vocabularies = new HashMap<>();
        List<Language> languages = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            Language language = language();
            LexiconBody block = next(number());
            Once<Vocabulary> words = Once.of(() -> block.inflated().vocabulary());
            languages.add(language);
            if (vocabularies.put(language, words) != null) {
                throw new DamagedLexiconException(language + " is there twice");
            }
        }
        Map<LanguagePair, Once<PairCounts>> counts = new HashMap<>();
        for (int left = number(); left > 0; left--) {
            LanguagePair pair = pair(languages, number(), number());
            LexiconBody block = next(number());
            Once<Vocabulary> rows = Objects.requireNonNull(vocabularies.get(pair.left()));
            Once<Vocabulary> columns = Objects.requireNonNull(vocabularies.get(pair.right()));
            Once<PairCounts> entries =
                    Once.of(
                            () ->
                                    block.inflated()
                                            .counts(
                                                    rows.get().tokens.length,
                                                    columns.get().tokens.length));
            if (counts.put(pair, entries) != null) {
                throw new DamagedLexiconException(pair + " is there twice");
            }
        }
        checkEnd();
        return new Lexicon(vocabularies, counts);
    }

    private Language language() {
        String tag = new String(bytes(number()), StandardCharsets.UTF_8);
        try {
            Language language = Language.of(tag);
            if (language.tag().equals(language.primary())) {
                return language;
            }
        } catch (IllegalArgumentException noLanguage) {
            // answered below, like a tag with a region
        }
        throw new DamagedLexiconException("\"" + tag + "\" is no language");
    }

    private static LanguagePair pair(List<Language> languages, int left, int right) {
        if (left >= languages.size() || right >= languages.size()) {
            throw new DamagedLexiconException("a pair is of a language that isn't there");
        }
        try {
            return new LanguagePair(languages.get(left), languages.get(right));
        } catch (IllegalArgumentException wrongOrder) {
            throw new DamagedLexiconException(String.valueOf(wrongOrder.getMessage()));
        }
    }

    private Vocabulary vocabulary() {
        int count = number();
        double size = count();
        String[] tokens = new String[Math.min(count, end - at)];
        float[] frequency = new float[tokens.length];
        byte[] token = new byte[16];
        for (int id = 0; id < count; id++) {
            int shared = number();
            int more = number();
            if (shared > token.length || more > end - at) {
                throw new DamagedLexiconException("a word has no beginning");
            }
            if (shared + more > token.length) {
                token = Arrays.copyOf(token, 2 * (shared + more));
            }
            System.arraycopy(bytes, at, token, shared, more);
            at += more;
            tokens[id] = new String(token, 0, shared + more, StandardCharsets.UTF_8);
            frequency[id] = (float) count();
        }
        checkEnd();
        Vocabulary vocabulary = new Vocabulary(tokens, frequency, size);
        if (vocabulary.ids().size() < tokens.length) {
            throw new DamagedLexiconException("a word is there twice");
        }
        return vocabulary;
    }

    private PairCounts counts(int rows, int columns) {
        int count = number();
        int left = number();
        int[] start = new int[rows + 1];
        int[] column = new int[Math.min(count, end - at)];
        float[] toRight = new float[column.length];
        float[] toLeft = new float[column.length];
        int row = 0;
        int e = 0;
        for (int r = 0; r < left; r++) {
            row = place(row, number(), rows, r > 0);
            int own = number();
            if (own > column.length - e) {
                throw new DamagedLexiconException("there are more entries than were said");
            }
            start[row + 1] = own;
            int last = 0;
            for (int k = 0; k < own; k++) {
                last = place(last, number(), columns, k > 0);
                column[e] = last;
                toRight[e] = (float) count();
                toLeft[e++] = (float) count();
            }
        }
        if (e < count) {
            throw new DamagedLexiconException("there are fewer entries than were said");
        }
        checkEnd();
        for (int r = 0; r < rows; r++) {
            start[r + 1] += start[r];
        }
        return new PairCounts(start, column, toRight, toLeft);
    }

    private static int place(int before, int distance, int bound, boolean must) {
        if (must && distance == 0 || distance >= bound - before) {
            throw new DamagedLexiconException("an entry is of a word that isn't there");
        }
        return before + distance;
    }

    private int number() {
        long number = longNumber();
        if (number > Integer.MAX_VALUE) {
            throw new DamagedLexiconException("a number is too large");
        }
        return (int) number;
    }

    private double count() {
        return longNumber() / (double) LexiconFile.PARTS;
    }

    private long longNumber() {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (at == end) {
                throw new DamagedLexiconException("a part is too short");
            }
            byte part = bytes[at++];
            number |= (part & 127L) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new DamagedLexiconException("a number is too large");
    }

    private byte[] bytes(int length) {
        LexiconBody part = next(length);
        return Arrays.copyOfRange(part.bytes, part.at, part.end);
    }

    private LexiconBody next(int length) {
        if (length > end - at) {
            throw new DamagedLexiconException("a part is too short");
        }
        at += length;
        return new LexiconBody(bytes, at - length, at);
    }

    private void checkEnd() {
        if (at < end) {
            throw new DamagedLexiconException("a part is too long");
        }
    }

    /** The bytes as they were before they were deflated; the body itself stays as it is. */
    private LexiconBody inflated() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, at, end - at);
            ByteArrayOutputStream plain = new ByteArrayOutputStream(8192);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DamagedLexiconException("a part is too short");
                }
                if (plain.size() > LARGEST_BLOCK - count) {
                    throw new DamagedLexiconException("a part is too large");
                }
                plain.write(buffer, 0, count);
            }
            byte[] whole = plain.toByteArray();
            return new LexiconBody(whole, 0, whole.length);
        } catch (DataFormatException wrong) {
            throw new DamagedLexiconException("a part can't be unpacked");
        } finally {
            inflater.end();
        }
    }
}
