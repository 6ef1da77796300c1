package org.hexapla.resolution;

import java.util.Arrays;
import org.hexapla.resolution.store.StoredAlignment;
import org.hexapla.resolution.store.StoredResolution;
import org.hexapla.resolution.store.StoredText;

/**
 * Names a version of something that can change: what an {@code ETag} says.
 *
 * @param value the tag without its quotes
 */
public record VersionTag(String value) {

    /** The tag of a resolution with its texts and its alignment. */
    static VersionTag of(StoredResolution resolution) {
        return new VersionTag("r" + resolution.id + "." + resolution.version);
    }

    /** The tag of a revision of a text. */
    static VersionTag of(StoredText text) {
        return new VersionTag(
                "t"
                        + text.id
                        + (text.edits == 0 ? "" : "." + text.edits)
                        + (text.current ? "" : ".old"));
    }

    /** The tag of an alignment. */
    static VersionTag of(StoredAlignment alignment) {
        return ofAlignment(alignment.id, alignment.version);
    }

    /** The tag of a version of an alignment. */
    public static VersionTag ofAlignment(long alignment, int version) {
        return new VersionTag("a" + alignment + "." + version);
    }

    /** The tag as a header has it. */
    public String header() {
        return "\"" + value + "\"";
    }

    /**
     * Whether a header names this version.
     *
     * @param header {@code If-Match} or {@code If-None-Match}: tags parted by commas, or a star
     * @param weak whether a weak tag counts too
     */
    public boolean isIn(String header, boolean weak) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(tag -> weak && tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(header()));
    }
}
