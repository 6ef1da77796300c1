package org.hexapla.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file of linguistic data beside the code: UTF-8, one entry a line; empty lines and lines that
 * begin with {@code #} are for people.
 */
public final class DataFile {

    private DataFile() {}

    /**
     * The entries of a file, stripped, in order.
     *
     * @param neighbour a class of the package that the file lies in
     * @throws IllegalStateException when there is no such file
     */
    public static List<String> entries(Class<?> neighbour, String name) {
        return find(neighbour, name)
                .orElseThrow(() -> new IllegalStateException("no data file " + name));
    }

    /** The same, or nothing where there is no such file. */
    public static Optional<List<String>> find(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
