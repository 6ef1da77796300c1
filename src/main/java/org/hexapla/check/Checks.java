package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All checks. A unit is checked by itself; names and terms over a whole alignment. Immutable and
 * safe for use by several threads.
 */
public final class Checks {

    /**
     * How many units on either side of a unit have a say in what is found in it, and in how many on
     * either side of a changed unit something else may be found; of a unit among others all else is
     * looked at by {@link #of(List)} alone.
     */
    public static final int REACH = Unbalanced.REACH;

    /** The only flag that units near by have a say in. */
    public static final Flag OF_NEIGHBOURS = Flag.UNBALANCED;

    private final Unbalanced unbalanced = new Unbalanced();

    private final List<Check> checks =
            List.of(
                    new NumberMismatch(),
                    new SymbolMismatch(),
                    new FootnoteMismatch(),
                    unbalanced,
                    new EmptyLanguage(),
                    new LengthMismatch(),
                    new Untranslated(),
                    new OpeningDiffers(),
                    new WrongScript(),
                    new Punctuation());

    private final TermDiffers terms = new TermDiffers();

    /**
     * What there is to say of a unit by itself, all but {@link Flag#TERM_DIFFERS}; takes time in
     * proportion to its text.
     */
    public List<Finding> of(CheckedUnit unit) {
        return of(List.of(unit), 0);
    }

    /**
     * What there is to say of each unit of an alignment, terms and names among it.
     *
     * @return as many lists as there are units
     */
    public List<List<Finding>> of(List<CheckedUnit> alignment) {
        Map<Integer, List<Finding>> ofTerms = terms.find(alignment);
        List<List<Finding>> findings = new ArrayList<>();
        for (int place = 0; place < alignment.size(); place++) {
            List<Finding> own = new ArrayList<>(of(alignment, place));
            own.addAll(ofTerms.getOrDefault(place, List.of()));
            findings.add(own);
        }
        return findings;
    }

    /**
     * What there is to say of a unit among others, all but terms: quotations may run over several.
     *
     * @param alignment units in their order; the {@link #REACH} on either side are enough
     * @param place the unit's place among them
     */
    public List<Finding> of(List<CheckedUnit> alignment, int place) {
        ReadUnit read = ReadUnit.of(alignment, place);
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            findings.addAll(check.find(read));
        }
        return findings;
    }

    /**
     * What there is to say of a unit that others near by have a say in: all findings of {@link
     * #OF_NEIGHBOURS}.
     *
     * @param alignment units in their order; the {@link #REACH} on either side are enough, and of
     *     all of them nothing but the text is looked at
     * @param place the unit's place among them
     */
    public List<Finding> ofNeighbours(List<CheckedUnit> alignment, int place) {
        return unbalanced.find(ReadUnit.of(alignment, place));
    }
}
