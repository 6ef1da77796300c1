package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.language.Language;

/**
 * A text whose language is known.
 *
 * @param language the language that it is in
 * @param path its file
 */
record LanguageFile(Language language, Path path) {

    byte[] read() throws BadInputException {
        return read(path);
    }

    /** What a file holds. */
    static byte[] read(Path path) throws BadInputException {
        if (Files.isDirectory(path)) {
            throw new BadInputException(path, "it is a folder, not a file");
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new BadInputException(path, FileErrors.reason(unreadable));
        }
    }
}
