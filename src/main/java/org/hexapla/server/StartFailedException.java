package org.hexapla.server;

/** The server can't start; the message says why, and what can be done, in plain English. */
public final class StartFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    public StartFailedException(String message) {
        super(message);
    }

    public StartFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
