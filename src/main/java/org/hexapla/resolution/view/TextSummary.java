package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.StoredText;
import org.hexapla.resolution.store.TextWarning;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text without reading it.
 *
 * @param language its language's tag
 * @param name its language's name in that language
 * @param direction in which direction it is written
 * @param revision which upload it is, from 1
 * @param current whether it is the newest
 * @param mediaType the media type that it was uploaded as
 * @param segmentation how it was cut into segments
 * @param clauses how many clauses it has
 * @param segments how many segments it has
 * @param warnings what is odd about it
 * @param origin the address that its file was fetched from; left out where it was only uploaded
 * @param uploaded when it was uploaded
 */
@Schema(description = "What is known of a text without reading it")
public record TextSummary(
        @Schema(examples = "fr") String language,
        @Schema(examples = "français") String name,
        @Schema(enumeration = {"ltr", "rtl"}) String direction,
        int revision,
        boolean current,
        @Schema(examples = "text/markdown") String mediaType,
        @Schema(enumeration = {"auto", "paragraph", "line"}) String segmentation,
        int clauses,
        int segments,
        List<TextWarning> warnings,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        examples =
                                "https://documents.un.org/doc/undoc/gen/n04/486/70/pdf/n0448670.pdf")
                @Nullable String origin,
        Instant uploaded) {
    public TextSummary {
        warnings = List.copyOf(warnings);
    }

    /** The summary of a stored text. */
    public static TextSummary of(StoredText text) {
        return new TextSummary(
                text.language.tag(),
                nameOf(text.language),
                directionOf(text.language),
                text.revision,
                text.current,
                text.mediaType,
                text.segmentation.key(),
                text.clauseCount,
                text.segmentCount,
                text.warnings,
                text.origin.isEmpty() ? null : text.origin,
                text.uploadedAt);
    }

    static String nameOf(Language language) {
        ULocale locale = ULocale.forLanguageTag(language.tag());
        return locale.getDisplayName(locale);
    }

    static String directionOf(Language language) {
        return language.direction().name().toLowerCase(Locale.ROOT);
    }
}
