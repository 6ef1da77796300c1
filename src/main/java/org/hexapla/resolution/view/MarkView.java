package org.hexapla.resolution.view;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.document.Mark;

/**
 * A stretch of a text that is set apart.
 *
 * @param kind what sets it apart
 * @param start its first character, in UTF-16 units (as JavaScript counts)
 * @param end the character after its last
 */
@Schema(name = "Mark")
public record MarkView(
        @Schema(enumeration = {"italic", "bold", "footnote-reference"}) String kind,
        int start,
        int end) {

    static List<MarkView> of(List<Mark> marks) {
        return marks.stream()
                .map(
                        mark ->
                                new MarkView(
                                        mark.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        mark.start(),
                                        mark.end()))
                .toList();
    }
}
