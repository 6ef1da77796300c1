package org.hexapla.evaluation;

import java.util.Optional;
import java.util.stream.Stream;

/** Which texts of a gold whoever writes rules may look at. */
enum Half {
    /** Those that rules are written for. */
    DEVELOPMENT("development"),
    /** Those that show what the rules are worth elsewhere. */
    HELD_OUT("held-out");

    private final String key;

    Half(String key) {
        this.key = key;
    }

    /** The name as files and reports spell it. */
    String key() {
        return key;
    }

    static Optional<Half> of(String key) {
        return Stream.of(values()).filter(half -> half.key.equals(key)).findFirst();
    }
}
