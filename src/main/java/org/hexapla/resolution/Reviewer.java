package org.hexapla.resolution;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hexapla.problem.ProblemException;

/** The name that a reviewer goes by, out of the header of a request. */
public final class Reviewer {

    /** The header. */
    public static final String HEADER = "Hexapla-Reviewer";

    /** The name of one who gives none. */
    public static final String ANONYMOUS = "anonymous";

    private static final int LONGEST = 100;

    private Reviewer() {}

    /**
     * The name.
     *
     * @param header the header, percent-encoded in UTF-8, where it is sent
     * @throws ProblemException when it is none
     */
    public static String name(Optional<String> header) {
        String name = decoded(header.orElse("")).strip();
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw wrong("must have at most " + LONGEST + " characters");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw wrong("must not hold control characters");
        }
        return name.isEmpty() ? ANONYMOUS : name;
    }

    /**
     * The name that a header gives; nothing where it is left out or empty.
     *
     * @throws ProblemException when it is none
     */
    public static Optional<String> named(Optional<String> header) {
        return header.filter(name -> !name.isBlank()).map(name -> name(Optional.of(name)));
    }

    private static String decoded(String header) {
        ByteBuffer bytes = ByteBuffer.allocate(header.length() * 4);
        for (int at = 0; at < header.length(); at++) {
            char unit = header.charAt(at);
            if (unit == '%') {
                int value =
                        at + 2 < header.length()
                                ? hex(header.charAt(at + 1)) * 16 + hex(header.charAt(at + 2))
                                : -1;
                if (value < 0) {
                    throw wrong("is not percent-encoded: a % must be sent as %25");
                }
                bytes.put((byte) value);
                at += 2;
            } else {
                bytes.put(String.valueOf(unit).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw wrong("is not percent-encoded UTF-8");
        }
    }

    private static int hex(char digit) {
        int value = Character.digit(digit, 16);
        return value < 0 || digit > 'f' ? Integer.MIN_VALUE / 32 : value;
    }

    private static ProblemException wrong(String message) {
        return ProblemException.invalid(HEADER, message);
    }
}
