package org.hexapla.parallel;

import org.hexapla.language.Language;

/**
 * A file that was read, with what had to be found out for that.
 *
 * @param file the file
 * @param mediaType its media type, with parameters
 * @param guessed whether the language was guessed from the text, since the name tells none
 * @param read its text
 */
public record NamedText(NamedFile file, String mediaType, boolean guessed, ReadText read) {

    /** The language that it is in. */
    public Language language() {
        return read.text().language();
    }
}
