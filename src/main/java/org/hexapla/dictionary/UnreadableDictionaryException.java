package org.hexapla.dictionary;

import java.io.IOException;

/** A file that is no dictionary of the format that it was read as; the message is for people. */
public final class UnreadableDictionaryException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableDictionaryException(String message) {
        super(message);
    }
}
