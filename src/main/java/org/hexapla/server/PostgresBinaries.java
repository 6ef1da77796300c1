package org.hexapla.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The folder with {@code bin}, {@code lib} and {@code share}.
     *
     * @param parent the folder to unpack into
     */
    static Path unpackedIn(Path parent) throws StartFailedException {
        URL archive = archive();
        try {
            Path home = parent.resolve("postgresql-" + archive.openConnection().getContentLength());
            if (!Files.isDirectory(home)) {
                Files.createDirectories(parent);
                Path unfinished = Files.createTempDirectory(parent, "unpacking");
                unpack(archive, unfinished);
                moveInPlace(unfinished, home);
            }
            return home;
        } catch (IOException e) {
            throw new StartFailedException(
                    "PostgreSQL's programs can't be unpacked into " + parent + " (" + e + ").", e);
        }
    }

    private static URL archive() throws StartFailedException {
        String system = systemName();
        for (String machine : machineNames()) {
            URL found =
                    PostgresBinaries.class
                            .getClassLoader()
                            .getResource("postgres-" + system + "-" + machine + ".txz");
            if (found != null) {
                return found;
            }
        }
        throw new StartFailedException(
                "This build holds no PostgreSQL for "
                        + system
                        + " on "
                        + System.getProperty("os.arch")
                        + ". Build Hexapla on this machine, or name a PostgreSQL server with"
                        + " HEXAPLA_DATABASE_URL.");
    }

    private static String systemName() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            return "windows";
        }
        return system.startsWith("mac") ? "darwin" : "linux";
    }

    private static List<String> machineNames() {
        String machine = System.getProperty("os.arch", "");
        return switch (machine) {
            case "amd64", "x86_64" -> List.of("x86_64");
            case "aarch64", "arm64" -> List.of("arm_64", "arm_64v8", "aarch64");
            default -> List.of(machine);
        };
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream file = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
            throws IOException {
        Path place = target.resolve(entry.getName()).normalize();
        if (!place.startsWith(target)) {
            throw new IOException("the archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(target.resolve(entry.getLinkName()), place);
        } else {
            Files.copy(content, place);
            if ((entry.getMode() & 0100) != 0 && !place.toFile().setExecutable(true, false)) {
                throw new IOException("can't be made executable: " + place);
            }
        }
    }

    private static void moveInPlace(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(unfinished);
            if (!Files.isDirectory(home)) { // else another process was faster
                throw e;
            }
        }
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
