package org.hexapla.official;

import java.util.Optional;
import org.hexapla.parallel.ReadText;

/** What came of asking for a document in one language. */
public sealed interface Outcome {

    /**
     * The document came, in the language asked for.
     *
     * @param file the file
     * @param text what it holds
     */
    record Fetched(OfficialFile file, ReadText text) implements Outcome {}

    /**
     * There is no such document in this language.
     *
     * @param reason how that is known, for people
     */
    record Missing(String reason) implements Outcome {}

    /**
     * It did not come, though there may be one.
     *
     * @param reason why, for people
     */
    record Failed(String reason) implements Outcome {}

    /**
     * A file came that no reader reads.
     *
     * @param file the file
     * @param reason what the reader says
     */
    record Unreadable(OfficialFile file, String reason) implements Outcome {}

    /** The file that came, readable or not. */
    default Optional<OfficialFile> whatCame() {
        if (this instanceof Fetched fetched) {
            return Optional.of(fetched.file());
        }
        return this instanceof Unreadable unreadable
                ? Optional.of(unreadable.file())
                : Optional.empty();
    }
}
