package org.hexapla.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.filter.macro.PoissonMacro;
import net.loomchild.maligna.filter.macro.PoissonTranslationMacro;
import net.loomchild.maligna.filter.macro.TranslationMacro;
import org.hexapla.evaluation.PairPeer;

/**
 * One of maligna's ready-made ways to align.
 *
 * @param macro makes it; one for each pair of texts
 */
record MalignaPeer(Supplier<Filter> macro) implements PairPeer {

    /** All of them, of which a report shows the best for each set. */
    static List<PairPeer> all() {
        return List.of(
                new MalignaPeer(GaleAndChurchMacro::new),
                new MalignaPeer(PoissonMacro::new),
                new MalignaPeer(MooreMacro::new),
                new MalignaPeer(TranslationMacro::new),
                new MalignaPeer(PoissonTranslationMacro::new));
    }

    @Override
    public String name() {
        return "maligna";
    }

    @Override
    public List<PairUnit> align(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        List<PairUnit> units = new ArrayList<>();
        int leftBegin = 0;
        int rightBegin = 0;
        // it gives texts, in their order, and no indices
        for (Alignment unit : aligned(left, right)) {
            int leftEnd = leftBegin + unit.getSourceSegmentList().size();
            int rightEnd = rightBegin + unit.getTargetSegmentList().size();
            units.add(new PairUnit(indices(leftBegin, leftEnd), indices(rightBegin, rightEnd)));
            leftBegin = leftEnd;
            rightBegin = rightEnd;
        }
        return units;
    }

    /** Nothing where it gives up, as its word models do where lengths fit nowhere. */
    private List<Alignment> aligned(List<String> left, List<String> right) {
        try {
            return macro.get().apply(List.of(new Alignment(left, right)));
        } catch (IllegalArgumentException givenUp) {
            return List.of();
        }
    }

    private static List<Integer> indices(int begin, int end) {
        List<Integer> indices = new ArrayList<>();
        for (int index = begin; index < end; index++) {
            indices.add(index);
        }
        return indices;
    }
}
