package org.hexapla.evaluation;

/**
 * How many paragraphs are right.
 *
 * @param paragraphs all of them
 * @param kinds those whose clauses are of the right kinds
 * @param numbers those with the right numbers
 * @param parents those under the right clauses
 * @param all those with all three right
 */
record StructureTally(int paragraphs, int kinds, int numbers, int parents, int all) {

    static final StructureTally NONE = new StructureTally(0, 0, 0, 0, 0);

    /** One paragraph. */
    static StructureTally of(ParagraphStructure gold, ParagraphStructure found) {
        boolean kinds = gold.kinds().equals(found.kinds());
        boolean numbers = gold.numbers().equals(found.numbers());
        boolean parents = gold.parents().equals(found.parents());
        return new StructureTally(
                1, one(kinds), one(numbers), one(parents), one(kinds && numbers && parents));
    }

    StructureTally plus(StructureTally other) {
        return new StructureTally(
                paragraphs + other.paragraphs,
                kinds + other.kinds,
                numbers + other.numbers,
                parents + other.parents,
                all + other.all);
    }

    private static int one(boolean right) {
        return right ? 1 : 0;
    }
}
