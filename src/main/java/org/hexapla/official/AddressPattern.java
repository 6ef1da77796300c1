package org.hexapla.official;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hexapla.language.Language;

/**
 * Where documents are: an address in which {@code SYMBOL}, {@code LANGUAGE} and {@code FORMAT}
 * stand for what is asked for.
 *
 * @param pattern such an address, with {@code http} or {@code https}
 */
public record AddressPattern(String pattern) {

    private static final String SYMBOL = "SYMBOL";
    private static final String LANGUAGE = "LANGUAGE";
    private static final String FORMAT = "FORMAT";

    /** Besides letters and digits, what stands in a symbol's part of the address as it is. */
    private static final String UNCHANGED = "-._~/()";

    /**
     * @throws IllegalArgumentException when it is no address, or says nothing of the symbol or the
     *     language
     */
    public AddressPattern {
        pattern = pattern.strip();
        if (!pattern.contains(SYMBOL) || !pattern.contains(LANGUAGE)) {
            throw new IllegalArgumentException(
                    "\"" + pattern + "\" must hold the words SYMBOL and LANGUAGE");
        }
        URI address = URI.create(pattern);
        if (address.getHost() == null || !isWeb(address)) {
            throw new IllegalArgumentException(
                    "\"" + pattern + "\" must be an http or https address");
        }
    }

    /** The address of a document. */
    URI of(String symbol, Language language, DocumentFormat format) {
        return URI.create(
                pattern.replace(LANGUAGE, language.tag())
                        .replace(FORMAT, format.key())
                        .replace(SYMBOL, encoded(symbol)));
    }

    /** The address that all others are like. */
    URI base() {
        return URI.create(pattern);
    }

    static boolean isWeb(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private static String encoded(String symbol) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : symbol.strip().getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xff);
            boolean plain =
                    character >= 'a' && character <= 'z'
                            || character >= 'A' && character <= 'Z'
                            || character >= '0' && character <= '9'
                            || UNCHANGED.indexOf(character) >= 0;
            encoded.append(plain ? String.valueOf(character) : String.format("%%%02X", unit));
        }
        return encoded.toString();
    }
}
