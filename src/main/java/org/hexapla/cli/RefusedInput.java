package org.hexapla.cli;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with some of several files, so that all can be named at once. */
final class RefusedInput {

    private final List<String> messages = new ArrayList<>();

    /** Notes what is wrong with a file, or with several. */
    void add(BadInputException bad) {
        messages.add(String.valueOf(bad.getMessage()));
    }

    /**
     * Makes sure that nothing is.
     *
     * @throws BadInputException when something is; it names all files in their order
     */
    void check() throws BadInputException {
        if (!messages.isEmpty()) {
            throw new BadInputException(String.join("\n", messages));
        }
    }
}
