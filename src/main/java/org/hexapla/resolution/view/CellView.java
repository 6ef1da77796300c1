package org.hexapla.resolution.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.parallel.CellText;
import org.hexapla.resolution.store.SegmentRow;

/**
 * A unit's side in one language.
 *
 * @param text the segments' texts, joined with what stands between them
 * @param segments its segments in the order of their text
 */
@Schema(name = "Cell")
public record CellView(String text, List<SegmentView> segments) {
    public CellView {
        segments = List.copyOf(segments);
    }

    static CellView of(List<SegmentRow> rows) {
        return new CellView(
                CellText.of(rows.stream().map(SegmentRow::segment).toList()).text(),
                rows.stream()
                        .map(row -> SegmentView.of(row.id(), row.segment(), row.original()))
                        .toList());
    }
}
