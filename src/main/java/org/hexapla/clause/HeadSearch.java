package org.hexapla.clause;

import java.util.List;

/** Finds the title of a resolution. */
final class HeadSearch {

    private HeadSearch() {}

    /**
     * The place of the title: by the resolution's number, else the last heading.
     *
     * @param head what stands above the first opening formula
     * @return the place, or −1 where there is none
     */
    static int title(List<Block> head, Grammar grammar) {
        int heading = -1;
        for (int place = 0; place < head.size(); place++) {
            Block block = head.get(place);
            boolean other =
                    Formulae.isReport(block, grammar) || Formulae.isAdoption(block, grammar);
            if (!other && Formulae.isTitle(block, grammar)) {
                return place;
            }
            if (!other && block.isHeading() && place > 0) {
                heading = place;
            }
        }
        return heading;
    }
}
