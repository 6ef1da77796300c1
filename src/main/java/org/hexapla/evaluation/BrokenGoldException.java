package org.hexapla.evaluation;

import java.nio.file.Path;

/** A file of a gold set that can't be used; the message names file and line and says why. */
public final class BrokenGoldException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenGoldException(Path file, String reason) {
        super(file + ": " + reason);
    }

    /** What is wrong with one line, counted from 1. */
    BrokenGoldException(Path file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
