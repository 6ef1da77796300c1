package org.hexapla.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.view.UnitView;

/**
 * A unit that waits for a reviewer.
 *
 * @param resolution the id of its resolution
 * @param symbol the symbol of its resolution
 * @param score the probability that it is wrong, by its confidence and its flags
 * @param unit the unit
 */
@Schema(name = "QueuedUnit")
public record QueuedUnit(
        @Schema(examples = "A-RES-59-187") String resolution,
        @Schema(examples = "A/RES/59/187") String symbol,
        @Schema(minimum = "0", maximum = "1") double score,
        UnitView unit) {}
