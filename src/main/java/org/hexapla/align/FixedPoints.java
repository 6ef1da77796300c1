package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Texts in which each side of a fixed unit is one segment, which belongs to the other sides of its
 * unit and to nothing else. So the paths of every pair lead through the fixed units, the words of
 * these are learned from, and in the end they are put back as they were.
 */
final class FixedPoints {

    /**
     * What two sides of one fixed unit score besides what they score by themselves: much, but not
     * more than a few neighbours together, so that a unit that stands elsewhere in one text doesn't
     * draw all that is between there with it. It is kept anyway.
     */
    private static final double CERTAIN = 10;

    /** What a fixed side scores with anything else. */
    private static final double IMPOSSIBLE = -200;

    private final List<AlignableText> texts;

    /** Text → segment of {@link #texts} → the segments of the given text that it stands for. */
    private final int[][][] places;

    /**
     * The segments that stand for sides of fixed units → the unit. By identity: a text may hold
     * equal segments.
     */
    private final Map<AlignableSegment, Integer> units;

    private final Drafts drafts;

    private FixedPoints(
            List<AlignableText> texts,
            int[][][] places,
            Map<AlignableSegment, Integer> units,
            Drafts drafts) {
        this.texts = texts;
        this.places = places;
        this.units = units;
        this.drafts = drafts;
    }

    static FixedPoints of(List<AlignableText> texts, PriorUnits prior) {
        List<List<List<Integer>>> fixed = prior.fixed();
        List<String> streams = streams(texts, fixed);
        List<AlignableText> joined = new ArrayList<>();
        int[][][] places = new int[texts.size()][][];
        Map<AlignableSegment, Integer> units = new IdentityHashMap<>();
        for (int x = 0; x < places.length; x++) {
            List<AlignableSegment> given = texts.get(x).segments();
            int[] unitOf = new int[given.size()];
            Arrays.fill(unitOf, -1);
            for (int u = 0; u < fixed.size(); u++) {
                for (int segment : fixed.get(u).get(x)) {
                    unitOf[segment] = u;
                }
            }
            List<AlignableSegment> own = new ArrayList<>();
            List<int[]> stoodFor = new ArrayList<>();
            for (int i = 0; i < unitOf.length; i++) {
                if (unitOf[i] < 0) {
                    own.add(given.get(i));
                    stoodFor.add(new int[] {i});
                    continue;
                }
                List<Integer> side = fixed.get(unitOf[i]).get(x);
                if (side.get(0) == i) {
                    AlignableSegment whole = joined(given, side, streams.get(unitOf[i]));
                    units.put(whole, unitOf[i]);
                    own.add(whole);
                    stoodFor.add(side.stream().mapToInt(Integer::intValue).toArray());
                }
            }
            joined.add(new AlignableText(texts.get(x).language(), own));
            places[x] = stoodFor.toArray(int[][]::new);
        }
        return new FixedPoints(joined, places, units, Drafts.of(texts, prior.drafts()));
    }

    /** Unit → the one stream in which it is aligned, also where its sides are of several. */
    private static List<String> streams(
            List<AlignableText> texts, List<List<List<Integer>>> fixed) {
        List<String> streams = new ArrayList<>();
        for (List<List<Integer>> unit : fixed) {
            TreeSet<String> names = new TreeSet<>();
            for (int x = 0; x < unit.size(); x++) {
                for (int segment : unit.get(x)) {
                    names.add(texts.get(x).segments().get(segment).stream());
                }
            }
            streams.add(names.first());
        }
        return streams;
    }

    private static AlignableSegment joined(
            List<AlignableSegment> segments, List<Integer> side, String stream) {
        AlignableSegment first = segments.get(side.get(0));
        return new AlignableSegment(
                side.stream().map(i -> segments.get(i).text()).collect(Collectors.joining(" ")),
                stream,
                first.kind(),
                first.number(),
                side.stream()
                        .map(i -> segments.get(i).references())
                        .filter(references -> !references.isEmpty())
                        .collect(Collectors.joining(" ")),
                first.clause());
    }

    /** The texts, the sides of fixed units joined. */
    List<AlignableText> texts() {
        return texts;
    }

    /** The opinions of others on how well segments fit, and what prior units say of it. */
    List<SegmentScorer.Reading> heardWith(List<SegmentScorer.Reading> others) {
        List<SegmentScorer.Reading> all = new ArrayList<>(others);
        if (!units.isEmpty()) {
            all.add((left, right, reach) -> scores(left, right));
        }
        if (!drafts.isEmpty()) {
            all.add((left, right, reach) -> drafts.scores(left, right));
        }
        return all;
    }

    private StretchScores scores(List<AlignableSegment> left, List<AlignableSegment> right) {
        int[] rowUnits = unitsOf(left);
        int[] columnUnits = unitsOf(right);
        return (row, rows, column, columns) -> {
            boolean single = rows == 1 && columns == 1;
            if (single && rowUnits[row] == columnUnits[column]) {
                return rowUnits[row] < 0 ? 0 : CERTAIN;
            }
            boolean free = isFree(rowUnits, row, rows) && isFree(columnUnits, column, columns);
            return free ? 0 : IMPOSSIBLE;
        };
    }

    private int[] unitsOf(List<AlignableSegment> segments) {
        return segments.stream().mapToInt(segment -> units.getOrDefault(segment, -1)).toArray();
    }

    private static boolean isFree(int[] units, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (units[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The units of a stream with the fixed ones as they are, whatever the vote has made of them.
     *
     * @param stream text → its segments of the stream, of those of {@link #texts}
     * @param voted their units
     */
    List<VotedUnit> kept(List<AlignableText> stream, List<VotedUnit> voted) {
        if (units.isEmpty()) {
            return voted;
        }
        int[][] unitOf =
                stream.stream().map(text -> unitsOf(text.segments())).toArray(int[][]::new);
        List<VotedUnit> kept = new ArrayList<>();
        for (VotedUnit unit : voted) {
            int[][] free = new int[unitOf.length][];
            for (int x = 0; x < free.length; x++) {
                int[] own = unitOf[x];
                free[x] = Arrays.stream(unit.sides()[x]).filter(i -> own[i] < 0).toArray();
            }
            VotedUnit rest = new VotedUnit(free, unit.confidence());
            if (rest.texts() > 0) {
                kept.add(rest);
            }
        }
        Map<Integer, int[][]> fixed = new TreeMap<>();
        for (int x = 0; x < unitOf.length; x++) {
            for (int i = 0; i < unitOf[x].length; i++) {
                if (unitOf[x][i] >= 0) {
                    fixed.computeIfAbsent(unitOf[x][i], unit -> new int[unitOf.length][0])[x] =
                            new int[] {i};
                }
            }
        }
        fixed.values().forEach(sides -> kept.add(new VotedUnit(sides, 1)));
        return kept;
    }

    /** The units with the segments of the given texts. */
    List<VotedUnit> restored(List<VotedUnit> found) {
        return found.stream().map(this::restored).toList();
    }

    private VotedUnit restored(VotedUnit unit) {
        int[][] sides = new int[places.length][];
        for (int x = 0; x < sides.length; x++) {
            int[][] own = places[x];
            sides[x] = Arrays.stream(unit.sides()[x]).flatMap(i -> Arrays.stream(own[i])).toArray();
            Arrays.sort(sides[x]);
        }
        return new VotedUnit(sides, unit.confidence());
    }
}
