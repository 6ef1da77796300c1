package org.hexapla.resolution.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Texts that were stored at once.
 *
 * @param items the texts, in the order of their files
 */
@Schema(description = "Texts that were stored at once")
public record TakenTexts(List<TakenText> items) {

    public TakenTexts {
        items = List.copyOf(items);
    }
}
