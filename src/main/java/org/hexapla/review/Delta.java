package org.hexapla.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to an alignment since a version of it.
 *
 * @param sum what came of it all; its change is the last one
 * @param changes all changes since, in their order; more than one where they came close together
 */
@Schema(name = "Delta")
@JsonInclude(JsonInclude.Include.ALWAYS)
record Delta(@JsonUnwrapped Happening sum, List<ChangeView> changes) {
    Delta {
        changes = List.copyOf(changes);
    }
}
