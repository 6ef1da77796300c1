package org.hexapla.resolution.store;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something odd about the texts of an alignment.
 *
 * @param kind a name for programs: {@code not-parallel}
 * @param languages the tags of the languages that it is said of
 * @param detail a sentence for people
 */
public record AlignmentWarning(
        @Schema(examples = "not-parallel") String kind, List<String> languages, String detail) {
    public AlignmentWarning {
        languages = List.copyOf(languages);
    }
}
