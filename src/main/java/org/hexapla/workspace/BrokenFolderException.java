package org.hexapla.workspace;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A folder can't be loaded; the message says which file is wrong, and what about it. */
final class BrokenFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenFolderException(String file, @Nullable String what) {
        super(file + ": " + what);
    }

    /** A file of it can't be read. */
    static BrokenFolderException unreadable(String file, IOException why) {
        return new BrokenFolderException(file, "can't be read (" + why + ")");
    }
}
