package org.hexapla.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The program that makes a file, as the file names it.
 *
 * @param name its name
 * @param version its version
 */
public record CreationTool(String name, String version) {

    /** This program, in the version that was built. */
    public static CreationTool hexapla() {
        Properties properties = new Properties();
        try (InputStream resource =
                Objects.requireNonNull(
                        CreationTool.class.getResourceAsStream("creation-tool.properties"))) {
            properties.load(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CreationTool(
                Objects.requireNonNull(properties.getProperty("name")),
                Objects.requireNonNull(properties.getProperty("version")));
    }
}
