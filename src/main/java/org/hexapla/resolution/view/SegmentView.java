package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.clause.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A segment.
 *
 * @param id its id
 * @param index its place among the segments of its text, from 0
 * @param paragraph the paragraph of the file (or line, for {@code line}) that it stands in, from 0
 * @param start its first code point in the decoded file (of Word files and their like, in the text
 *     that was taken out of the file), from 0
 * @param end the code point after its last
 * @param text its characters
 * @param after the white space between it and the next segment of its paragraph
 * @param marks italics, bold and footnote references
 * @param corrected whether a reviewer has changed its text
 * @param original its text before that; left out where it isn't corrected
 */
@Schema(name = "Segment")
public record SegmentView(
        long id,
        int index,
        int paragraph,
        int start,
        int end,
        String text,
        String after,
        List<MarkView> marks,
        boolean corrected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String original) {
    public SegmentView {
        marks = List.copyOf(marks);
    }

    /** A segment with the id that it has in the store, and the words that it had at first. */
    public static SegmentView of(long id, Segment segment, Optional<String> original) {
        return new SegmentView(
                id,
                segment.index(),
                segment.paragraph(),
                segment.source().start(),
                segment.source().end(),
                segment.text(),
                segment.after(),
                MarkView.of(segment.marks()),
                original.isPresent(),
                original.orElse(null));
    }
}
