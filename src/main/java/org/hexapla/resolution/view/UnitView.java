package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.SegmentRow;
import org.hexapla.resolution.store.UnitFinding;
import org.hexapla.resolution.store.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * A unit.
 *
 * @param id its id
 * @param position its place in the alignment, from 0
 * @param kind the kind of clause that it stands for
 * @param number that clause's number, where it has one
 * @param status what reviewers said of it
 * @param confidence the aligner's probability that it is right
 * @param flags what is out of the ordinary
 * @param dismissed flags that a reviewer has said are false alarms
 * @param comments how many comments reviewers have left on it
 * @param checks what the checks found, those among it that are dismissed too
 * @param cells its sides by language tag; a language with nothing in it has none
 * @param changed when it was last changed
 */
@Schema(name = "Unit")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UnitView(
        long id,
        int position,
        @Schema(examples = "operative") String kind,
        @Schema(examples = "7") @Nullable String number,
        @Schema(enumeration = {"draft", "confirmed", "rejected"}) String status,
        @Schema(minimum = "0", maximum = "1") double confidence,
        @Schema(examples = "[\"moved\"]") List<String> flags,
        List<String> dismissed,
        int comments,
        List<UnitFinding> checks,
        SortedMap<String, CellView> cells,
        Instant changed) {
    public UnitView {
        flags = List.copyOf(flags);
        dismissed = List.copyOf(dismissed);
        checks = List.copyOf(checks);
    }

    /** A unit with its segments, by language. */
    public static UnitView of(UnitRow unit, Map<Language, List<SegmentRow>> segments) {
        SortedMap<String, CellView> cells = new TreeMap<>();
        segments.forEach((language, rows) -> cells.put(language.tag(), CellView.of(rows)));
        return new UnitView(
                unit.id(),
                unit.position(),
                unit.kind().key(),
                unit.number().orElse(null),
                unit.status().key(),
                unit.confidence(),
                unit.flags(),
                unit.dismissed(),
                unit.comments(),
                unit.findings(),
                cells,
                unit.changedAt());
    }
}
