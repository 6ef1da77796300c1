package org.hexapla.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of the review queue.
 *
 * @param total how many units waited in all when the first part was read; at most 100,000 are
 *     counted
 * @param items the units of this part, the most doubtful first
 * @param next the cursor of the next part, or null at the end
 */
@Schema(name = "ReviewQueue")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QueuePart(
        @Schema(minimum = "0", maximum = "100000") int total,
        List<QueuedUnit> items,
        @Schema(description = "the cursor of the next part; null at the end", nullable = true)
                @Nullable String next) {
    public QueuePart {
        items = List.copyOf(items);
    }
}
