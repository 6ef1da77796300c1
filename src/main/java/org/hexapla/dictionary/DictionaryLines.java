package org.hexapla.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a file in UTF-8, whatever ends them, without a byte order mark. */
final class DictionaryLines {

    /** A line of so many UTF-16 units is no dictionary's. */
    private static final int LONGEST = 1 << 20;

    private final BufferedReader reader;
    private long number;
    private boolean afterReturn;

    DictionaryLines(InputStream file) {
        reader =
                new BufferedReader(
                        new InputStreamReader(
                                file,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    /** The next line, or nothing at the end. */
    Optional<String> next() throws IOException {
        number++;
        StringBuilder line = new StringBuilder();
        int c = read();
        if (afterReturn && c == '\n') {
            c = read();
        }
        afterReturn = false;
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            boolean mark = c == '\uFEFF' && number == 1 && line.isEmpty();
            if (!mark) {
                line.append((char) c);
            }
            if (line.length() > LONGEST) {
                throw new UnreadableDictionaryException(
                        "line " + number + " has no end within " + LONGEST + " characters");
            }
            c = read();
        }
        afterReturn = c == '\r';
        return Optional.of(line.toString());
    }

    private int read() throws IOException {
        try {
            return reader.read();
        } catch (CharacterCodingException noText) {
            throw new UnreadableDictionaryException(
                    "it is not in UTF-8, from about line " + number + " on");
        }
    }
}
