package org.hexapla.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded database, made at random once.
 *
 * @param file where it is kept, readable by the owner alone
 * @param value the password
 */
record PostgresPassword(Path file, String value) {

    private static final int BYTES = 24;

    /** The password that a folder keeps. */
    static PostgresPassword in(Path folder) throws IOException {
        Path file = folder.resolve("postgresql.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Path unfinished = folder.resolve("postgresql.password.unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly(folder));
            Files.writeString(unfinished, HexFormat.of().formatHex(random));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPassword(file, Files.readString(file).strip());
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return "the password in " + file;
    }
}
