package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text that was stored with others.
 *
 * @param file the name of its file
 * @param languageFrom what told its language: {@link #NAME} or {@link #CONTENT}
 * @param text what is known of it, the fields of which stand beside these
 */
@Schema(description = "A text that was stored with others: its summary, and where it came from")
public record TakenText(
        @Schema(examples = "A-RES-59-187.fr.docx") String file,
        @Schema(enumeration = {"name", "content"}) String languageFrom,
        @JsonUnwrapped TextSummary text) {

    /** The name of the file told the language. */
    public static final String NAME = "name";

    /** The language was guessed from the text. */
    public static final String CONTENT = "content";
}
