package org.hexapla.check;

import java.util.List;

/** Looks for one kind of thing that a reviewer should look at. Safe for use by several threads. */
interface Check {

    /** The flag that its findings raise. */
    Flag flag();

    /** What it finds in a unit, in the order of the languages' tags; none where all is well. */
    List<Finding> find(ReadUnit unit);
}
