package org.hexapla.server;

import java.util.Locale;
import java.util.Optional;

/** Settings as they can be read before the application runs: of the JVM or the environment. */
final class Settings {

    private Settings() {}

    /**
     * A setting.
     *
     * @param name its name: {@code hexapla.data} is also {@code HEXAPLA_DATA} in the environment
     */
    static Optional<String> get(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
