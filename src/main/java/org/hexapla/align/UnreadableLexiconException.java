package org.hexapla.align;

import java.io.IOException;

/** A file that is no lexicon or a damaged one; the message says what is wrong, for people. */
public final class UnreadableLexiconException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableLexiconException(String message) {
        super(message);
    }

    UnreadableLexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
