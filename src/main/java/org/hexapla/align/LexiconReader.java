package org.hexapla.align;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hexapla.language.Language;

/** Reads lexica in the form that {@link LexiconFile} describes. */
public final class LexiconReader {

    /** More of a head is none. */
    private static final int LONGEST_HEAD = 1 << 20;

    /** A pair of languages with more bytes than this, unpacked, is none: 100 million entries. */
    private static final int LARGEST_BLOCK = 1 << 29;

    private final byte[] file;
    private int at;

    private LexiconReader(byte[] file) {
        this.file = file;
    }

    /**
     * Reads a lexicon and makes sure that every part of it is sound.
     *
     * @param in is read to its end and stays open
     * @throws UnreadableLexiconException when it is no lexicon, one of another version, cut off or
     *     damaged
     */
    public static LexiconFile read(InputStream in) throws IOException {
        LexiconFile file = readLazily(in);
        try {
            Lexicon lexicon = file.lexicon();
            lexicon.languages().forEach(lexicon::vocabulary);
            lexicon.pairs().forEach(lexicon::counts);
        } catch (DamagedBlockException damaged) {
            throw new UnreadableLexiconException(
                    "the lexicon is damaged: " + damaged.getMessage(), damaged);
        }
        return file;
    }

    /**
     * Reads a lexicon that was checked when it was made: only its checksum is tested, and the words
     * of a pair are read when they are first asked for.
     */
    static LexiconFile readLazily(InputStream in) throws IOException {
        return new LexiconReader(in.readAllBytes()).file();
    }

    private LexiconFile file() throws UnreadableLexiconException {
        LexiconHead head = head();
        int begin = at;
        if (file.length < begin + Integer.BYTES) {
            throw new UnreadableLexiconException("the lexicon is cut off after its head");
        }
        int length = ByteBuffer.wrap(file).getInt(begin);
        long end = begin + 2L * Integer.BYTES + length;
        if (length < 0 || end > file.length) {
            throw new UnreadableLexiconException(
                    "the lexicon is cut off: it has "
                            + file.length
                            + " of "
                            + (begin + 2L * Integer.BYTES + Integer.toUnsignedLong(length))
                            + " bytes");
        }
        if (end < file.length) {
            throw new UnreadableLexiconException(
                    "the lexicon is followed by " + (file.length - end) + " bytes of something");
        }
        CRC32 sum = new CRC32();
        int summed = (int) end - Integer.BYTES;
        sum.update(file, 0, summed);
        if ((int) sum.getValue() != ByteBuffer.wrap(file).getInt(summed)) {
            throw new UnreadableLexiconException("the lexicon is damaged: its checksum is wrong");
        }
        try {
            return new LexiconFile(head, new Body(file, begin + Integer.BYTES, summed).lexicon());
        } catch (DamagedBlockException damaged) {
            throw new UnreadableLexiconException(
                    "the lexicon is damaged: " + damaged.getMessage(), damaged);
        }
    }

    private LexiconHead head() throws UnreadableLexiconException {
        String first = line();
        if (!first.startsWith(LexiconFile.TITLE)) {
            throw new UnreadableLexiconException(
                    "it is no lexicon: it does not begin with \"" + LexiconFile.TITLE + "\"");
        }
        String version = first.substring(LexiconFile.TITLE.length());
        if (!version.equals(Integer.toString(LexiconFile.VERSION))) {
            throw new UnreadableLexiconException(
                    "the lexicon is of version "
                            + version
                            + ", and only version "
                            + LexiconFile.VERSION
                            + " can be read");
        }
        Map<String, List<String>> parts = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("# ")) {
                throw new UnreadableLexiconException(
                        "the lexicon is damaged: a line of its head does not begin with #");
            }
            if (colon > 0) {
                parts.computeIfAbsent(line.substring(2, colon), none -> new ArrayList<>())
                        .add(line.substring(colon + 2));
            }
        }
        return new LexiconHead(
                String.join(" ", parts.getOrDefault("command", List.of())),
                String.join(" ", parts.getOrDefault("tool", List.of())),
                instant(String.join(" ", parts.getOrDefault("made", List.of()))),
                parts.getOrDefault("source", List.of()),
                parts.getOrDefault("licence", List.of()));
    }

    private static Instant instant(String text) throws UnreadableLexiconException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException none) {
            throw new UnreadableLexiconException(
                    "the lexicon is damaged: it does not say when it was made", none);
        }
    }

    private String line() throws UnreadableLexiconException {
        int begin = at;
        int last = Math.min(file.length, LONGEST_HEAD);
        while (at < last && file[at] != '\n') {
            at++;
        }
        if (at == last) {
            boolean titled =
                    new String(file, 0, last, StandardCharsets.UTF_8).startsWith(LexiconFile.TITLE);
            throw new UnreadableLexiconException(
                    titled
                            ? "the lexicon is cut off in its head"
                            : "it is no lexicon: it does not begin with \""
                                    + LexiconFile.TITLE
                                    + "\"");
        }
        return new String(file, begin, at++ - begin, StandardCharsets.UTF_8);
    }

    /** What stands in the file is impossible. */
    private static final class DamagedBlockException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DamagedBlockException(String message) {
            super(message);
        }
    }

    /** Bytes with numbers in them. */
    private static final class Body {

        private final byte[] bytes;
        private final int end;
        private int at;

        Body(byte[] bytes, int begin, int end) {
            this.bytes = bytes;
            this.at = begin;
            this.end = end;
        }

        Lexicon lexicon() {
            Map<Language, Once<Vocabulary>> vocabularies = new HashMap<>();
            List<Language> languages = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                Language language = language();
                Body block = next(number());
                Once<Vocabulary> words = Once.of(() -> block.inflated().vocabulary());
                languages.add(language);
                if (vocabularies.put(language, words) != null) {
                    throw new DamagedBlockException(language + " is there twice");
                }
            }
            Map<LanguagePair, Once<PairCounts>> counts = new HashMap<>();
            for (int left = number(); left > 0; left--) {
                LanguagePair pair = pair(languages, number(), number());
                Body block = next(number());
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
                    throw new DamagedBlockException(pair + " is there twice");
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
            throw new DamagedBlockException("\"" + tag + "\" is no language");
        }

        private static LanguagePair pair(List<Language> languages, int left, int right) {
            if (left >= languages.size() || right >= languages.size()) {
                throw new DamagedBlockException("a pair is of a language that isn't there");
            }
            try {
                return new LanguagePair(languages.get(left), languages.get(right));
            } catch (IllegalArgumentException wrongOrder) {
                throw new DamagedBlockException(String.valueOf(wrongOrder.getMessage()));
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
                    throw new DamagedBlockException("a word has no beginning");
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
                throw new DamagedBlockException("a word is there twice");
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
                    throw new DamagedBlockException("there are more entries than were said");
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
                throw new DamagedBlockException("there are fewer entries than were said");
            }
            checkEnd();
            for (int r = 0; r < rows; r++) {
                start[r + 1] += start[r];
            }
            return new PairCounts(start, column, toRight, toLeft);
        }

        private static int place(int before, int distance, int bound, boolean must) {
            if (must && distance == 0 || distance >= bound - before) {
                throw new DamagedBlockException("an entry is of a word that isn't there");
            }
            return before + distance;
        }

        private int number() {
            long number = longNumber();
            if (number > Integer.MAX_VALUE) {
                throw new DamagedBlockException("a number is too large");
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
                    throw new DamagedBlockException("a part is too short");
                }
                byte part = bytes[at++];
                number |= (part & 127L) << shift;
                if (part >= 0) {
                    return number;
                }
            }
            throw new DamagedBlockException("a number is too large");
        }

        private byte[] bytes(int length) {
            Body part = next(length);
            return Arrays.copyOfRange(part.bytes, part.at, part.end);
        }

        private Body next(int length) {
            if (length > end - at) {
                throw new DamagedBlockException("a part is too short");
            }
            at += length;
            return new Body(bytes, at - length, at);
        }

        private void checkEnd() {
            if (at < end) {
                throw new DamagedBlockException("a part is too long");
            }
        }

        /** The bytes as they were before they were deflated; the body itself stays as it is. */
        private Body inflated() {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(bytes, at, end - at);
                ByteArrayOutputStream plain = new ByteArrayOutputStream(8192);
                byte[] buffer = new byte[8192];
                while (!inflater.finished()) {
                    int count = inflater.inflate(buffer);
                    if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                        throw new DamagedBlockException("a part is too short");
                    }
                    if (plain.size() > LARGEST_BLOCK - count) {
                        throw new DamagedBlockException("a part is too large");
                    }
                    plain.write(buffer, 0, count);
                }
                byte[] whole = plain.toByteArray();
                return new Body(whole, 0, whole.length);
            } catch (DataFormatException wrong) {
                throw new DamagedBlockException("a part can't be unpacked");
            } finally {
                inflater.end();
            }
        }
    }
}
