package org.hexapla.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the characters of one paragraph, each with the stretch of the file that it came from. */
public final class ParagraphBuilder {

    private final CodePoints codePoints;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private boolean inTable;
    private int[] starts = new int[256];
    private int[] ends = new int[256];

    ParagraphBuilder(CodePoints codePoints) {
        this.codePoints = codePoints;
    }

    /** Says that the paragraph stands in a cell of a table. */
    public void inTable() {
        inTable = true;
    }

    /** How many UTF-16 units there are by now. */
    public int length() {
        return text.length();
    }

    private boolean endsInBlank() {
        return text.isEmpty() || LiteralText.isBlank(text.charAt(text.length() - 1));
    }

    /** The place in the file after the last character that was added. */
    int sourceEnd(int otherwise) {
        return text.isEmpty() ? otherwise : ends[text.length() - 1];
    }

    CharSequence since(int from) {
        return text.subSequence(Math.min(from, text.length()), text.length());
    }

    /** Whether the character before a place is a digit. */
    boolean hasDigitBefore(int place) {
        int before = Math.min(place, text.length()) - 1;
        return before >= 0 && Character.isDigit(text.charAt(before));
    }

    /** Adds a character that stood in the file from unit {@code start} to {@code end}. */
    public void append(char character, int start, int end) {
        int size = text.length();
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        text.append(character);
    }

    /**
     * Adds white space as rendering does: of a run only the first, and none at the paragraph's
     * start.
     */
    void appendCollapsed(char character, int start, int end) {
        if (!endsInBlank()) {
            append(character, start, end);
        } else if (!text.isEmpty()) {
            ends[text.length() - 1] = Math.max(end, ends[text.length() - 1]);
        }
    }

    /** Adds a line break that is meant. */
    void appendBreak(int start, int end) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            breaks.add(text.length());
            append('\n', start, end);
        }
    }

    /** Begins a new line where none has just begun. */
    void appendLine(int place) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            appendBreak(place, place);
        }
    }

    /** Sets apart what was added since the text had {@code from} UTF-16 units. */
    public void mark(Mark.Kind kind, int from) {
        Mark mark = new Mark(kind, from, text.length());
        boolean known = !marks.isEmpty() && marks.get(marks.size() - 1).equals(mark);
        if (from < text.length() && !known) {
            marks.add(mark);
        }
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    /** The paragraph without the white space at its ends, or nothing when it has no other. */
    Optional<Paragraph> build(int index, Paragraph.Role role) {
        int from = Whitespace.skip(text, 0, text.length());
        int to = Whitespace.skipBack(text, from, text.length());
        if (from == to) {
            return Optional.empty();
        }
        int[] first = new int[to - from];
        int[] last = new int[to - from];
        for (int place = from; place < to; place++) {
            first[place - from] = codePoints.at(starts[place]);
            last[place - from] = codePoints.at(ends[place]);
        }
        alignSurrogates(from, to, first, last);
        List<Integer> kept =
                breaks.stream().filter(at -> at >= from && at < to).map(at -> at - from).toList();
        return Optional.of(
                new Paragraph(
                        index,
                        role,
                        inTable && role != Paragraph.Role.NOTE,
                        text.substring(from, to),
                        kept,
                        marksWithin(from, to),
                        new SourceMap(first, last)));
    }

    /** Both halves of a character beyond the first plane stand for the whole of it. */
    private void alignSurrogates(int from, int to, int[] first, int[] last) {
        for (int place = from; place + 1 < to; place++) {
            if (Character.isSurrogatePair(text.charAt(place), text.charAt(place + 1))) {
                int here = place - from;
                first[here + 1] = first[here];
                last[here] = Math.max(last[here], last[here + 1]);
                last[here + 1] = last[here];
            }
        }
    }

    private List<Mark> marksWithin(int from, int to) {
        return marks.stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .map(
                        mark ->
                                new Mark(
                                        mark.kind(),
                                        Math.max(mark.start(), from) - from,
                                        Math.min(mark.end(), to) - from))
                .sorted(
                        Comparator.comparingInt(Mark::start)
                                .thenComparing(Mark::end, Comparator.reverseOrder()))
                .toList();
    }
}
