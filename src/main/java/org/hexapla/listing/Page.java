package org.hexapla.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items what is in it
 * @param next the cursor of the next part, or null at the end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        List<T> items,
        @Schema(description = "the cursor of the next part; null at the end", nullable = true)
                @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page that a query found.
     *
     * @param found what was found: one more than the limit where the list goes on
     * @param limit how many the page may have
     * @param cursor the cursor that leads past an item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)).encoded());
    }
}
