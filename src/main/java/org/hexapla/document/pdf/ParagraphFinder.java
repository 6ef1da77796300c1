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

    private static final int ENOUGH_LINES = 5;
    private static final float INDENT = 0.8f;
    private static final float FAR_IN = 0.4f;
    private static final float SLACK = 0.35f;
    private static final float CENTRED = 1.5f;
    private static final String BULLETS = "•·▪■●◦‣–—-";
    private static final String SENTENCE_ENDS = ".:;!?。；：！？؛؟";

    private final List<List<TextLine>> paragraphs = new ArrayList<>();
    private final Map<Integer, Float> pitches;
    private final Box page;
    private List<TextLine> open = new ArrayList<>();

    /** The box of the line that was added last. */
    private Box box;

    /**
     * @param flows all lines that will be added, from which the usual distances are measured
     */
    ParagraphFinder(List<Flow> flows) {
        pitches = pitches(flows);
        page = Box.of(flows.stream().filter(flow -> !flow.columned()).toList());
        box = page;
    }

    /** The paragraphs, each with its lines. */
    List<List<TextLine>> found() {
        end();
        return paragraphs;
    }

    private void end() {
        if (!open.isEmpty()) {
            paragraphs.add(open);
            open = new ArrayList<>();
        }
    }

    /** Adds the next lines that are read. */
    void add(Flow flow) {
        Box own = flow.columned() ? Box.of(List.of(flow)) : page;
        boolean first = true;
        for (TextLine line : flow.lines()) {
            boolean ends =
                    !open.isEmpty()
                            && (flow.cells() || (first ? partsFlows(line, own) : parts(line)));
            if (ends) {
                end();
            }
            open.add(line);
            box = own;
            first = false;
        }
        if (flow.cells()) {
            end();
        }
    }

    /** Whether a paragraph begins between two lines of which one stands below the other. */
    private boolean parts(TextLine next) {
        TextLine last = open.get(open.size() - 1);
        float below = next.baseline() - last.baseline();
        float pitch = pitches.getOrDefault(key(next.size()), USUAL_PITCH * next.size());
        if (hasOtherSize(last, next) || below > FARTHER * pitch || below <= 0) {
            return true;
        }
        if (opensList(last, next)) {
            return true;
        }
        boolean centred = isCentred(last) && isCentred(next);
        if (last.isBold() != next.isBold() && isShort(last, next)) {
            return true;
        }
        if (isHeading(last, next) || centred) {
            return false;
        }
        return isSetApart(last, next, next.start() - last.start()) || isShort(last, next);
    }

    /** The same between the last line of a column and the first of the next. */
    private boolean partsFlows(TextLine next, Box own) {
        TextLine last = open.get(open.size() - 1);
        if (hasOtherSize(last, next) || opensList(last, next)) {
            return true;
        }
        if (isHeading(last, next)) {
            return false;
        }
        if (isShort(last, next)) {
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
        return box.end() - last.end() > next.firstWord() + SLACK * last.size();
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

    /** For each size of type the most usual distance of two lines; of equal ones the smaller. */
    private static Map<Integer, Float> pitches(List<Flow> flows) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        for (Flow flow : flows) {
            for (int place = 1; place < flow.lines().size(); place++) {
                TextLine last = flow.lines().get(place - 1);
                TextLine next = flow.lines().get(place);
                float below = next.baseline() - last.baseline();
                if (below > 0.8f * next.size() && !hasOtherSize(last, next)) {
                    counts.computeIfAbsent(key(next.size()), none -> new HashMap<>())
                            .merge(Math.round(2 * below), 1, Integer::sum);
                }
            }
        }
        Map<Integer, Float> pitches = new HashMap<>();
        counts.forEach(
                (size, below) -> {
                    int most = below.values().stream().reduce(0, Math::max);
                    int least =
                            below.entrySet().stream()
                                    .filter(entry -> 10 * entry.getValue() >= 6 * most)
                                    .map(Map.Entry::getKey)
                                    .reduce(Integer.MAX_VALUE, Math::min);
                    boolean known = most >= ENOUGH_LINES || least <= size * USUAL_PITCH;
                    if (known) {
                        pitches.put(size, least / 2f);
                    }
                });
        return pitches;
    }

    private static int key(float size) {
        return Math.round(2 * size);
    }

    /**
     * How far lines reach, along the direction of reading.
     *
     * @param start where the outermost begins
     * @param end where the outermost ends
     */
    private record Box(float start, float end) {

        static Box of(List<Flow> flows) {
            float start = Float.POSITIVE_INFINITY;
            float end = Float.NEGATIVE_INFINITY;
            for (Flow flow : flows) {
                for (TextLine line : flow.lines()) {
                    start = Math.min(start, line.start());
                    end = Math.max(end, line.end());
                }
            }
            return new Box(start, end);
        }
    }
}
