package org.hexapla.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexapla.check.Flag;

/** The flags that units can carry, as the REST API spells them. */
final class FlagNames {

    /** Those of the checks, and those of units that stand elsewhere in a language. */
    static final List<String> ALL = all();

    private FlagNames() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(Arrays.stream(Flag.values()).map(Flag::key).toList());
        all.add("moved");
        all.add("scattered");
        return List.copyOf(all);
    }
}
