package org.hexapla.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The lexicon that comes with Hexapla, of the six official languages of the United Nations. Its
 * head says how it was made, from what, and on what terms.
 */
public final class ShippedLexicon {

    private static final Once<LexiconFile> FILE = Once.of(ShippedLexicon::load);

    private ShippedLexicon() {}

    /** The lexicon with its head; read once, and of each pair of languages only what is used. */
    public static LexiconFile file() {
        return FILE.get();
    }

    private static LexiconFile load() {
        try (InputStream stream = ShippedLexicon.class.getResourceAsStream("shipped.lexicon")) {
            if (stream == null) {
                throw new IllegalStateException("shipped.lexicon is missing");
            }
            return LexiconReader.readLazily(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
