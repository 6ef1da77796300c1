package org.hexapla.evaluation;

import java.util.List;

/**
 * What was found in a text.
 *
 * @param found what each paragraph is said to be; as many as the gold has
 */
record StructureResult(GoldStructure gold, List<ParagraphStructure> found) {

    StructureResult {
        found = List.copyOf(found);
    }

    OpeningTally openings(int paragraph) {
        return OpeningTally.of(gold.paragraphs().get(paragraph), found.get(paragraph));
    }

    StructureTally tally(int paragraph) {
        return StructureTally.of(gold.paragraphs().get(paragraph), found.get(paragraph));
    }
}
