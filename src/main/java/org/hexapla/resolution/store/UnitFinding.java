package org.hexapla.resolution.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a check found in a unit.
 *
 * @param flag the flag that it raises, unless a reviewer has dismissed that
 * @param message which of the flag's sentences explains it
 * @param explanation that sentence in English
 * @param values what the sentence is filled with; languages are named by their tags, parted by
 *     blanks
 * @param places by language tag the places that it is about, each its first code point in the
 *     cell's text and the one after its last
 */
@Schema(name = "Check")
public record UnitFinding(
        @Schema(examples = "number-mismatch") String flag,
        @Schema(examples = "missing") String message,
        String explanation,
        SortedMap<String, String> values,
        @Schema(examples = "{\"fr\": [[4, 8]]}") SortedMap<String, List<List<Integer>>> places) {
    public UnitFinding {
        values = new TreeMap<>(values);
        places = new TreeMap<>(places);
    }

    /** The same of maps in any order. */
    public static UnitFinding of(
            String flag,
            String message,
            String explanation,
            Map<String, String> values,
            Map<String, List<List<Integer>>> places) {
        return new UnitFinding(
                flag, message, explanation, new TreeMap<>(values), new TreeMap<>(places));
    }
}
