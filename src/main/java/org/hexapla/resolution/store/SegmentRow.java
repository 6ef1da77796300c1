package org.hexapla.resolution.store;

import java.util.List;
import java.util.Optional;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;
import org.hexapla.document.SourceRange;
import org.hexapla.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a unit as it is read in bulk.
 *
 * @param unit the id of the unit that it stands in
 * @param language the language of its text
 * @param id its id
 * @param segment what it is
 * @param original its words before a reviewer corrected them, where one did
 */
public record SegmentRow(
        long unit, Language language, long id, Segment segment, Optional<String> original) {

    /** For queries. */
    public SegmentRow(
            long unit,
            Language language,
            long id,
            int index,
            int clause,
            int paragraph,
            int sourceStart,
            int sourceEnd,
            String words,
            String after,
            @Nullable List<Mark> marks,
            @Nullable String original) {
        this(
                unit,
                language,
                id,
                new Segment(
                        index,
                        clause,
                        paragraph,
                        new SourceRange(sourceStart, sourceEnd),
                        words,
                        after,
                        marks == null ? List.of() : marks),
                Optional.ofNullable(original).filter(printed -> !printed.equals(words)));
    }
}
