package org.hexapla.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an error's answer (RFC 9457).
 *
 * @param type a URI that names the kind of problem; {@code about:blank} where the status says all
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what is wrong this time, and where
 * @param violations the fields that are wrong, where the problem is in fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error (RFC 9457)")
public record Problem(
        @Schema(examples = "urn:hexapla:problem:unreadable-text") String type,
        @Schema(examples = "The text can't be read") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "The file is empty.") String detail,
        List<Violation> violations) {

    /** The media type of such bodies. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A field that is wrong.
     *
     * @param field its name, as in {@code title} or {@code limit}
     * @param message what is wrong with it
     */
    public record Violation(String field, String message) {}

    public Problem {
        violations = List.copyOf(violations);
    }
}
