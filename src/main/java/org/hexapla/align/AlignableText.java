package org.hexapla.align;

import java.util.List;
import org.hexapla.language.Language;

/**
 * A text as the aligner sees it.
 *
 * @param language its language; two texts of one alignment may have the same
 * @param segments its segments in order
 */
public record AlignableText(Language language, List<AlignableSegment> segments) {
    public AlignableText {
        segments = List.copyOf(segments);
    }
}
