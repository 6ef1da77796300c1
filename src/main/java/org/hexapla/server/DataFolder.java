package org.hexapla.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder for everything that is kept. Whoever holds an open one holds its lock: no second
 * server can use the same folder until it is closed or its process ends.
 */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Opens a folder, making it where there is none.
     *
     * @throws StartFailedException when it can't be made or written to, or another server uses it
     */
    public static DataFolder open(Path folder) throws StartFailedException {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel lockFile =
                    FileChannel.open(
                            root.resolve("hexapla.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new StartFailedException(
                        "Another Hexapla server is using the data folder "
                                + root
                                + ". Stop it, or give this one a folder of its own with"
                                + " HEXAPLA_DATA.");
            }
            return new DataFolder(root, lockFile);
        } catch (IOException e) {
            throw new StartFailedException(
                    "The data folder "
                            + root
                            + " can't be used ("
                            + e
                            + "). HEXAPLA_DATA names it.",
                    e);
        }
    }

    /** The folder that is used when none is named. */
    public static Path standard() {
        return Path.of(System.getProperty("user.home", "."), ".hexapla");
    }

    private static @Nullable FileLock lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Where it is: an absolute path. */
    public Path root() {
        return root;
    }

    /** Lets go of the lock. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
