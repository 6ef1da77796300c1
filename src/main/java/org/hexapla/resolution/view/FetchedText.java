package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.store.TextWarning;
import org.jspecify.annotations.Nullable;

/**
 * What came of fetching one language.
 *
 * @param state whether its text is there now
 * @param reason why not; empty for a text that is
 * @param mediaType what the file is that came, if one did
 * @param size how many bytes it has
 * @param revision the revision of the text that it is
 * @param changed whether that revision is new; else the same file was there already
 * @param warnings what is odd about the text
 */
@Schema(description = "What came of fetching one language")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchedText(
        FetchState state,
        String reason,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable Integer revision,
        @Nullable Boolean changed,
        List<TextWarning> warnings) {
    public FetchedText {
        warnings = List.copyOf(warnings);
    }

    /** A text that is there now. */
    public static FetchedText stored(
            String mediaType,
            long size,
            int revision,
            boolean changed,
            List<TextWarning> warnings) {
        return new FetchedText(
                FetchState.FETCHED, "", mediaType, size, revision, changed, warnings);
    }

    /** A language of which nothing came. */
    public static FetchedText without(FetchState state, String reason) {
        return new FetchedText(state, reason, null, null, null, null, List.of());
    }

    /** A language of which a file came that can't be read. */
    public static FetchedText unreadable(String mediaType, long size, String reason) {
        return new FetchedText(
                FetchState.UNREADABLE, reason, mediaType, size, null, null, List.of());
    }
}
