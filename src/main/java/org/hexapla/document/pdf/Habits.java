package org.hexapla.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lines of a text have in common.
 *
 * @param justified whether full lines are drawn out to the edge
 * @param indents how far in, in points, the first line of a paragraph begins, and no other
 */
record Habits(boolean justified, Set<Integer> indents) {

    private static final int ENOUGH = 4;
    private static final float MOST = 0.65f;
    private static final int TWICE = 2;

    static Habits of(List<Flow> flows, Box page) {
        int full = 0;
        int drawn = 0;
        Map<Integer, Integer> back = new HashMap<>();
        for (Flow flow : flows) {
            Box box = flow.columned() ? Box.of(List.of(flow)) : page;
            for (int place = 1; place < flow.lines().size(); place++) {
                TextLine last = flow.lines().get(place - 1);
                TextLine next = flow.lines().get(place);
                if (box.room(last, next) > 0) {
                    continue;
                }
                full++;
                drawn += box.isReachedBy(last) ? 1 : 0;
                float out = last.start() - next.start();
                int weight =
                        out > ParagraphFinder.INDENT * next.size()
                                ? 1
                                : Math.abs(out) < 1 ? -TWICE : 0;
                back.merge(Math.round(last.start() - box.start()), weight, Integer::sum);
            }
        }
        back.values().removeIf(weight -> weight <= 1);
        return new Habits(full >= ENOUGH && drawn >= MOST * full, Set.copyOf(back.keySet()));
    }
}
