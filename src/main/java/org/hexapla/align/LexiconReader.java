package org.hexapla.align;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Reads lexica in the form that {@link LexiconFile} describes. */
public final class LexiconReader {

    /** More of a head is none. */
    private static final int LONGEST_HEAD = 1 << 20;

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
        } catch (DamagedLexiconException damaged) {
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
            return new LexiconFile(
                    head, new LexiconBody(file, begin + Integer.BYTES, summed).lexicon());
        } catch (DamagedLexiconException damaged) {
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
}
