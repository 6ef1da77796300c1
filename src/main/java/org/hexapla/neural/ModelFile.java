package org.hexapla.neural;

import java.nio.file.Files;
import java.nio.file.Path;

/** Says what is wrong with a file before a library does, which would say it less clearly. */
final class ModelFile {

    private ModelFile() {}

    static void check(Path file) throws BrokenModelException {
        if (!Files.exists(file)) {
            throw new BrokenModelException(file, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new BrokenModelException(file, "it is a folder");
        }
        if (!Files.isReadable(file)) {
            throw new BrokenModelException(file, "access is denied");
        }
    }
}
