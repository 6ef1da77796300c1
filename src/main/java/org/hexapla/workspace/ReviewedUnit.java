package org.hexapla.workspace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a reviewed alignment.
 *
 * @param kind the kind of clause that the unit stands for; {@code paragraph} when left out
 * @param number that clause's number
 * @param status what reviewers said of it; {@code confirmed} when left out
 * @param confidence the probability that it is right; 1 when left out
 * @param flags what is out of the ordinary
 * @param cells the segments of each language
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewedUnit(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String status,
        @Nullable Double confidence,
        @Nullable List<String> flags,
        Map<String, List<Place>> cells) {

    /**
     * Where a segment stands in its file.
     *
     * @param start its first code point
     * @param end the code point after its last
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(int start, int end) {}
}
