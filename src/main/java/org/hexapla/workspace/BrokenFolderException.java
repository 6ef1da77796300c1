package org.hexapla.workspace;

import org.jspecify.annotations.Nullable;

/** A folder can't be loaded; the message says which file is wrong, and what about it. */
final class BrokenFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenFolderException(String file, @Nullable String what) {
        super(file + ": " + what);
    }
}
