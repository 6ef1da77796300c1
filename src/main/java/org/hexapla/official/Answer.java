package org.hexapla.official;

import java.time.Duration;
import java.util.Optional;

/** What one attempt to get a document has led to. */
sealed interface Answer {

    /** Why it is not a document, in words; empty for a document. */
    String reason();

    /** A document, whole as far as can be seen. */
    record Document(OfficialFile file) implements Answer {
        @Override
        public String reason() {
            return "";
        }
    }

    /** There is no such document. */
    record None(String reason) implements Answer {}

    /** It is of no use to ask again. */
    record Refused(String reason) implements Answer {}

    /** What came is no whole file; it may be of use to ask again. */
    record Damaged(String reason) implements Answer {}

    /**
     * The server can't answer now; it may be of use to ask again.
     *
     * @param after how long the server wants to be left alone, where it says so
     */
    record Troubled(String reason, Optional<Duration> after) implements Answer {}
}
