package org.hexapla.cli;

/**
 * Files that can't be worked on; the message names each file, in a line of its own, and says why,
 * for people.
 */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }

    /** What went wrong with one file. */
    BadInputException(Object file, String reason) {
        this(file + ": " + reason);
    }
}
