package org.hexapla.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where a result goes: a file, which is there whole or not at all, or a stream. */
final class Output {

    /** Writes a result. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Output() {}

    /**
     * Writes to a stream, which stays open.
     *
     * @throws BadInputException when it can't be written to
     */
    static void toStream(OutputStream out, Content content) throws BadInputException {
        try {
            BufferedOutputStream buffered = new BufferedOutputStream(out);
            content.writeTo(buffered);
            buffered.flush();
        } catch (IOException unwritable) {
            throw new BadInputException("standard output", FileErrors.reason(unwritable));
        }
    }

    /**
     * Writes a file under another name beside its place and moves it there when it is whole. What
     * is no regular file (a pipe, a device) is written to as it is.
     *
     * @throws BadInputException when the file can't be written; what was there before is untouched
     */
    static void toFile(Path file, Content content) throws BadInputException {
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(place)) {
                throw new BadInputException(file, "it is a folder, not a file");
            }
            Path folder = place.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new BadInputException(file, "there is no folder " + folder + " to write to");
            }
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                try (OutputStream out = Files.newOutputStream(place)) {
                    toStream(out, content);
                }
                return;
            }
            writeAndMove(place, content);
        } catch (IOException unwritable) {
            throw new BadInputException(file, FileErrors.reason(unwritable));
        }
    }

    private static void writeAndMove(Path place, Content content) throws IOException {
        // not createTempFile, which makes files that none but their owner may read
        Path part =
                place.resolveSibling(
                        "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(
                                    part,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            try {
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
