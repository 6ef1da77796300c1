package org.hexapla.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder of this user alone, for native libraries: once loaded, a library's file can
 * go, so that not even a process that is killed leaves any. Where files in use can't be deleted, as
 * on Windows, they are when the process ends.
 */
record UnpackedFolder(Path path) implements AutoCloseable {

    static UnpackedFolder create() throws BrokenModelException {
        try {
            return new UnpackedFolder(Files.createTempDirectory("hexapla-neural"));
        } catch (IOException e) {
            throw new BrokenModelException(
                    System.getProperty("java.io.tmpdir"),
                    "native libraries can't be unpacked there (" + e.getMessage() + ")",
                    e);
        }
    }

    @Override
    public void close() {
        List<Path> innermostFirst;
        try (Stream<Path> files = Files.walk(path)) {
            innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            return;
        }
        List<Path> left = innermostFirst.stream().filter(file -> !file.toFile().delete()).toList();
        // what is named last is deleted first
        left.stream().sorted().forEach(file -> file.toFile().deleteOnExit());
    }
}
