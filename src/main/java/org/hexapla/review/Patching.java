package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.edit.UnitState;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.Patches;
import org.hexapla.review.store.UnitToCheck;

/** Does to an alignment what a patch says, and checks what that changes. */
@ApplicationScoped
class Patching {

    private final Patches patches;
    private final Flagging flagging;

    Patching(Patches patches, Flagging flagging) {
        this.patches = patches;
        this.flagging = flagging;
    }

    /**
     * Changes an alignment that is as the patch has it before.
     *
     * @return the ids of units whose flags or findings have changed, the patch's own or others
     */
    Set<Long> apply(AlignmentHead head, Patch patch, Instant now) {
        Set<Long> units = new LinkedHashSet<>();
        patch.before().units().stream().map(UnitState::id).forEach(units::add);
        patch.after().units().stream().map(UnitState::id).forEach(units::add);
        if (patch.changesCells()) {
            List<UnitToCheck> before = flagging.before(head.alignment(), units);
            patches.apply(head, patch, now);
            return flagging.changed(head.alignment(), units, before);
        }
        patches.apply(head, patch, now);
        if (patch.changesFlags()) {
            flagging.flagged(head.alignment(), units);
        }
        return Set.of();
    }
}
