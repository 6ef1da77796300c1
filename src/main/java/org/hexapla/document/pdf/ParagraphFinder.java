package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.language.ListMark;

/**
 * Joins lines to paragraphs. A paragraph ends where the next line is indented or stands farther
 * below, is set in another size, or opens a list's part; and where its own last line had room for
 * the next one's first word. It goes on over the end of a column or page.
 */
final class ParagraphFinder {

    private static final float OTHER_SIZE = 0.1f;
    private static final float FARTHER = 1.25f;

    /** The distance of lines, as a multiple of the type's size, where too few tell. */
    private static final float USUAL_PITCH = 1.25f;

    /** The widest distance of lines within a paragraph, of which few tell. */
    private static final float WIDEST_PITCH = 2.5f;

    private static final int ENOUGH_LINES = 5;
    static final float INDENT = 0.8f;
    private static final float FAR_IN = 0.4f;
    private static final float CENTRED = 1.5f;

    /** The part of the width that is left at a paragraph's end, where gaps part the others. */
    private static final float ROOM = 0.15f;

    /** The part of the width that a line of a heading leaves, at most, where the next goes on. */
    private static final float HEADING_ROOM = 0.4f;

    /** Lines reach the edge that end nearer to it, as a multiple of the type's size. */
    static final float EDGE = 0.25f;

    private static final int GAPS_TO_A_CLOSE_END = 2;
    private static final String BULLETS = "•·▪■●◦‣–—-";
    private static final String SENTENCE_ENDS = ".:;!?。；：！？؛؟";

    /**
     * A paragraph.
     *
     * @param lines its lines
     * @param inTable whether it is a cell of a table
     */
    record Found(List<TextLine> lines, boolean inTable) {}

    private final List<Found> paragraphs = new ArrayList<>();
    private final Map<Integer, Float> pitches;
    private final Box page;

    /** Whether a wider gap stands between paragraphs, so that a short line alone ends none. */
    private final boolean gapped;

    private final float ratio;
    private final Habits habits;

    private List<TextLine> open = new ArrayList<>();

    /** The box of the line that was added last. */
    private Box box;

    /**
     * @param flows all lines that will be added, from which the usual distances are measured
     */
    ParagraphFinder(List<Flow> flows) {
        page = Box.of(flows.stream().filter(flow -> !flow.columned()).toList());
        pitches = pitches(flows, page);
        box = page;
        ratio = ratio(flows, pitches);
        gapped = isGapped(flows);
        habits = Habits.of(flows, page);
    }

    /** The paragraphs in their order. */
    List<Found> found() {
        end(false);
        return paragraphs;
    }

    private void end(boolean inTable) {
        if (!open.isEmpty()) {
            paragraphs.add(new Found(open, inTable));
            open = new ArrayList<>();
        }
    }

    /** Adds the next lines that are read. */
    void add(Flow flow) {
        if (flow.cells()) {
            end(false);
            open.addAll(flow.lines());
            end(true);
            return;
        }
        Box own = flow.columned() ? Box.of(List.of(flow)) : page;
        boolean first = true;
        for (TextLine line : flow.lines()) {
            boolean ends = !open.isEmpty() && (first ? partsFlows(line, own) : parts(line));
            if (ends) {
                end(false);
            }
            open.add(line);
            box = own;
            first = false;
        }
    }

    /** Whether a paragraph begins between two lines of which one stands below the other. */
    private boolean parts(TextLine next) {
        TextLine last = open.get(open.size() - 1);
        float below = next.baseline() - last.baseline();
        if (hasOtherSize(last, next) || below > farther(next) || below <= 0) {
            return true;
        }
        if (opensList(last, next)) {
            return true;
        }
        boolean centred = isCentred(last) && isCentred(next);
        if (last.isBold() != next.isBold() && isShort(last, next)) {
            return true;
        }
        if (centred && !gapped) {
            return wholeRoom(last, next) > 0;
        }
        if (centred || isHeading(last, next)) {
            return wholeRoom(last, next) > HEADING_ROOM * box.length();
        }
        if (isSetApart(last, next, next.start() - last.start())) {
            return true;
        }
        if (gapped) {
            return room(last, next) > ROOM * box.length();
        }
        return isShort(last, next) || isUnjustified(last, next) || isIndentedAgain(last, next);
    }

    /** The same between the last line of a column and the first of the next. */
    private boolean partsFlows(TextLine next, Box own) {
        TextLine last = open.get(open.size() - 1);
        if (hasOtherSize(last, next) || opensList(last, next)) {
            return true;
        }
        if (isHeading(last, next)) {
            return wholeRoom(last, next) > HEADING_ROOM * box.length();
        }
        boolean stopped =
                ListMark.mayFollow(last.last()) || SENTENCE_ENDS.indexOf(last.last()) >= 0;
        float most = gapped && !stopped ? ROOM * box.length() : 0;
        if (room(last, next) > most) {
            return true;
        }
        float shift = (next.start() - own.start()) - (last.start() - box.start());
        if (isSetApart(last, next, shift)) {
            return true;
        }
        boolean indented =
                open.size() > 1 && open.get(0).start() - open.get(1).start() > INDENT * next.size();
        return !indented
                && SENTENCE_ENDS.indexOf(last.last()) >= 0
                && !Character.isLowerCase(next.text().codePointAt(0));
    }

    /** The distance from which on a line stands farther below the last than lines usually do. */
    private float farther(TextLine next) {
        return FARTHER * pitches.getOrDefault(key(next.size()), ratio * next.size());
    }

    private boolean isSetApart(TextLine last, TextLine next, float shift) {
        float indent = INDENT * next.size();
        boolean alone = open.size() == 1;
        if (shift > indent) {
            boolean hanging = alone && opensItem(open.get(0));
            return !hanging;
        }
        boolean farIn =
                Math.max(last.start(), next.start()) - box.start()
                        > (box.end() - box.start()) * FAR_IN;
        return shift < -indent && (!alone || farIn) || farIn && Math.abs(shift) > 1;
    }

    private static boolean isHeading(TextLine last, TextLine next) {
        return last.isBold() && next.isBold() && !ListMark.mayFollow(last.last());
    }

    private boolean isShort(TextLine last, TextLine next) {
        return room(last, next) > 0;
    }

    /** How much room a line would have left, had it the next one's first word too. */
    private float room(TextLine last, TextLine next) {
        return box.room(last, next);
    }

    /** The same where a line's place says nothing. */
    private float wholeRoom(TextLine last, TextLine next) {
        return room(last, next) + last.start() - box.start();
    }

    /** Whether a line ends before the edge that the others are drawn out to. */
    private boolean isUnjustified(TextLine last, TextLine next) {
        if (!habits.justified() || box.isReachedBy(last) || isLikeIt(last, next.end())) {
            return false;
        }
        return open.size() < 2 || !isLikeIt(last, open.get(open.size() - 2).end());
    }

    private static boolean isLikeIt(TextLine last, float end) {
        return Math.abs(last.end() - end) < EDGE * last.size();
    }

    /** Whether two lines begin where, as a rule, only a paragraph's first does. */
    private boolean isIndentedAgain(TextLine last, TextLine next) {
        return open.size() == 1
                && Math.abs(next.start() - last.start()) < 1
                && habits.indents().contains(Math.round(last.start() - box.start()));
    }

    private boolean isCentred(TextLine line) {
        float before = line.start() - box.start();
        float after = box.end() - line.end();
        return before > CENTRED * line.size() && Math.abs(before - after) < CENTRED * line.size();
    }

    private boolean opensList(TextLine last, TextLine next) {
        return opensItem(next) && (ListMark.mayFollow(last.last()) || isShort(last, next));
    }

    private static boolean opensItem(TextLine line) {
        String text = line.text();
        boolean bullet =
                BULLETS.indexOf(line.first()) >= 0 && text.length() > 1 && text.charAt(1) == ' ';
        return bullet || ListMark.at(text, 0).isPresent();
    }

    private static boolean hasOtherSize(TextLine last, TextLine next) {
        return Math.abs(last.size() - next.size()) > OTHER_SIZE * last.size();
    }

    /**
     * For each size of type the most usual distance of two lines, of equal ones the smaller: within
     * paragraphs, where some line is full and the next has no mark; else of any two.
     */
    private static Map<Integer, Float> pitches(List<Flow> flows, Box page) {
        Map<Integer, Map<Integer, Integer>> within = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> any = new HashMap<>();
        for (Flow flow : flows) {
            Box box = flow.columned() ? Box.of(List.of(flow)) : page;
            for (int place = 1; place < flow.lines().size(); place++) {
                TextLine last = flow.lines().get(place - 1);
                TextLine next = flow.lines().get(place);
                float below = next.baseline() - last.baseline();
                if (below > 0.8f * next.size() && !hasOtherSize(last, next)) {
                    count(any, next, below);
                    if (box.room(last, next) <= 0 && !opensItem(next)) {
                        count(within, next, below);
                    }
                }
            }
        }
        Map<Integer, Float> pitches = new HashMap<>();
        for (int size : any.keySet()) {
            Map<Integer, Integer> inside = similar(within, size);
            Map<Integer, Integer> below = similar(any, size);
            int least = usual(inside.isEmpty() ? below : inside);
            boolean known =
                    !inside.isEmpty() && least <= size * WIDEST_PITCH
                            || below.values().stream().reduce(0, Math::max) >= ENOUGH_LINES
                            || least <= size * USUAL_PITCH;
            if (known) {
                pitches.put(size, least / 2f);
            }
        }
        return pitches;
    }

    /** The counts of all sizes that are hardly another, as where a line has a word in italics. */
    private static Map<Integer, Integer> similar(
            Map<Integer, Map<Integer, Integer>> counts, int size) {
        Map<Integer, Integer> similar = new HashMap<>();
        counts.forEach(
                (other, below) -> {
                    if (Math.abs(other - size) <= OTHER_SIZE * size) {
                        below.forEach((way, times) -> similar.merge(way, times, Integer::sum));
                    }
                });
        return similar;
    }

    /** The distance of lines to a size of type of one, as most lines have it. */
    private static float ratio(List<Flow> flows, Map<Integer, Float> pitches) {
        Map<Integer, Integer> lines = new HashMap<>();
        for (Flow flow : flows) {
            flow.lines().forEach(line -> lines.merge(key(line.size()), 1, Integer::sum));
        }
        return lines.entrySet().stream()
                .filter(entry -> pitches.containsKey(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(size -> Math.max(USUAL_PITCH, 2 * pitches.getOrDefault(size, 0f) / size))
                .orElse(USUAL_PITCH);
    }

    private boolean isGapped(List<Flow> flows) {
        int gaps = 0;
        int close = 0;
        for (Flow flow : flows) {
            Box own = flow.columned() ? Box.of(List.of(flow)) : page;
            for (int place = 1; place < flow.lines().size(); place++) {
                TextLine last = flow.lines().get(place - 1);
                TextLine next = flow.lines().get(place);
                float below = next.baseline() - last.baseline();
                if (flow.cells()) {
                    continue;
                }
                if (below > farther(next)) {
                    gaps++;
                } else if (below > 0 && own.room(last, next) > ROOM * own.length()) {
                    close++;
                }
            }
        }
        return gaps > GAPS_TO_A_CLOSE_END * close;
    }

    private static void count(
            Map<Integer, Map<Integer, Integer>> counts, TextLine line, float below) {
        counts.computeIfAbsent(key(line.size()), none -> new HashMap<>())
                .merge(Math.round(2 * below), 1, Integer::sum);
    }

    /** The most usual distance; of equal ones the smaller. */
    private static int usual(Map<Integer, Integer> counts) {
        int most = counts.values().stream().reduce(0, Math::max);
        return counts.entrySet().stream()
                .filter(entry -> 10 * entry.getValue() >= 6 * most)
                .map(Map.Entry::getKey)
                .reduce(Integer.MAX_VALUE, Math::min);
    }

    private static int key(float size) {
        return Math.round(2 * size);
    }
}
