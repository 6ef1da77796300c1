package org.hexapla.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.language.Language;
import org.hexapla.official.DocumentFormat;
import org.hexapla.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants fetched.
 *
 * @param symbol the symbol, which must give the id; left out where the resolution has one
 * @param languages tags of official languages; left out or empty means all six
 * @param formats the formats in the order in which they are tried; left out or empty means those of
 *     the server's settings
 */
public record FetchRequest(
        @Schema(examples = "A/RES/59/187") @Nullable String symbol,
        @Schema(examples = "[\"ar\", \"zh\", \"en\", \"fr\", \"ru\", \"es\"]")
                @Nullable List<@Nullable String> languages,
        @Schema(examples = "[\"docx\", \"doc\", \"pdf\"]")
                @Nullable List<@Nullable String> formats) {

    /** For a body that is left out. */
    static final FetchRequest EVERYTHING = new FetchRequest(null, null, null);

    /**
     * The symbol that is given, where one is.
     *
     * @throws ProblemException when it doesn't give the id
     */
    Optional<String> symbolOf(ResolutionId id) {
        if (symbol == null) {
            return Optional.empty();
        }
        String stripped = symbol.strip();
        if (stripped.isEmpty()
                || stripped.length() > ResolutionId.MAX_LENGTH
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.invalid(
                    "symbol",
                    "must have from 1 to "
                            + ResolutionId.MAX_LENGTH
                            + " characters, and no control characters");
        }
        ResolutionId given = ResolutionId.ofSymbol(stripped);
        if (!given.equals(id)) {
            throw ProblemException.invalid("symbol", "gives the id " + given + ", not " + id);
        }
        return Optional.of(stripped);
    }

    /** The languages, each once, in the order in which they are named. */
    List<Language> distinctLanguages() {
        List<Language> named = new ArrayList<>();
        for (String tag : given("languages", languages)) {
            Language language = Parameters.language(tag);
            if (!Language.OFFICIAL.contains(language)) {
                throw ProblemException.invalid(
                        "languages",
                        "the United Nations publishes nothing in "
                                + language
                                + "; its languages are ar, zh, en, fr, ru, es");
            }
            named.add(language);
        }
        return named.isEmpty() ? Language.OFFICIAL : named.stream().distinct().toList();
    }

    /** The formats, each once, in the order in which they are named. */
    List<DocumentFormat> distinctFormats() {
        List<DocumentFormat> named = new ArrayList<>();
        for (String name : given("formats", formats)) {
            try {
                named.add(DocumentFormat.of(name));
            } catch (IllegalArgumentException e) {
                throw ProblemException.invalid("formats", String.valueOf(e.getMessage()));
            }
        }
        return named.stream().distinct().toList();
    }

    private static List<String> given(String field, @Nullable List<@Nullable String> values) {
        List<String> given = new ArrayList<>();
        for (String value : values == null ? List.<@Nullable String>of() : values) {
            if (value == null) {
                throw ProblemException.invalid(field, "must hold words, not null");
            }
            given.add(value);
        }
        return given;
    }
}
