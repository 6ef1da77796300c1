package org.hexapla.resolution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.language.Language;
import org.hexapla.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants aligned.
 *
 * @param languages the tags of the languages; left out or empty means all that there are
 */
public record AlignmentRequest(
        @Schema(examples = "[\"en\", \"fr\"]") @Nullable List<@Nullable String> languages) {

    /** The languages in the order of their tags, each once. */
    List<Language> distinctLanguages() {
        if (languages == null) {
            return List.of();
        }
        return languages.stream()
                .map(
                        tag -> {
                            if (tag == null) {
                                throw ProblemException.invalid(
                                        "languages", "must be language tags");
                            }
                            return Parameters.language(tag);
                        })
                .distinct()
                .sorted()
                .toList();
    }
}
