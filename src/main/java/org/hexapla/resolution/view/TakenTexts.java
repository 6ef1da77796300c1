package org.hexapla.resolution.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

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
