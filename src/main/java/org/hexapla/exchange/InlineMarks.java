package org.hexapla.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hexapla.document.Mark;
import org.hexapla.document.Mark.Kind;
import org.hexapla.document.MarkedText;

/**
 * Turns marks, which may cross each other, into steps that open and close elements as XML wants it:
 * what is opened last is closed first.
 *
 * <p>A footnote reference is one thing and can't be cut: another mark that begins or ends inside it
 * takes in the whole of it, and the reference is always the innermost. Marks of one kind that
 * overlap or touch become one (references only where they overlap); a mark of no length is nothing;
 * what lies outside the text is cut off; no mark parts a surrogate pair.
 */
final class InlineMarks {

    /** A step on the way through a marked text. */
    sealed interface Step permits Open, Text, Close {}

    /** The element of a mark begins. */
    record Open(Kind kind) implements Step {}

    /** Characters, at least one. */
    record Text(String characters) implements Step {}

    /** The element that was opened last ends. */
    record Close(Kind kind) implements Step {}

    private final String text;
    private final List<Mark> references;
    private final List<Mark> styles = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();

    private InlineMarks(MarkedText marked) {
        text = marked.text();
        List<Mark> whole =
                marked.marks().stream().map(this::fitted).filter(m -> !isEmpty(m)).toList();
        references = united(ofKind(whole, Kind.FOOTNOTE_REFERENCE), 1);
        for (Kind style : EnumSet.complementOf(EnumSet.of(Kind.FOOTNOTE_REFERENCE))) {
            styles.addAll(united(ofKind(whole, style).stream().map(this::widened).toList(), 0));
        }
        // the longest first, so that what opens at one place is nested with the fewest cuts
        styles.sort(
                Comparator.comparingInt(Mark::start)
                        .thenComparing(Mark::end, Comparator.reverseOrder()));
    }

    /** The steps that write a text; the characters of all {@link Text} steps are the text. */
    static List<Step> steps(MarkedText marked) {
        return new InlineMarks(marked).walk();
    }

    private List<Step> walk() {
        Set<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (List<Mark> marks : List.of(references, styles)) {
            marks.forEach(mark -> borders.addAll(List.of(mark.start(), mark.end())));
        }
        int from = 0;
        for (int to : borders) {
            if (to > from) {
                openAndCloseAt(from);
                write(from, to);
                from = to;
            }
        }
        closeWhile(mark -> true);
        return steps;
    }

    private void openAndCloseAt(int place) {
        closeWhile(top -> open.stream().anyMatch(mark -> mark.end() <= place));
        for (Mark style : styles) {
            boolean covers = style.start() <= place && place < style.end();
            if (covers && !open.contains(style)) {
                open.push(style);
                steps.add(new Open(style.kind()));
            }
        }
    }

    private void closeWhile(Predicate<Mark> condition) {
        while (!open.isEmpty() && condition.test(open.getFirst())) {
            steps.add(new Close(open.pop().kind()));
        }
    }

    private void write(int from, int to) {
        Text characters = new Text(text.substring(from, to));
        int start = from;
        if (references.stream().anyMatch(reference -> reference.start() == start)) {
            steps.add(new Open(Kind.FOOTNOTE_REFERENCE));
            steps.add(characters);
            steps.add(new Close(Kind.FOOTNOTE_REFERENCE));
        } else {
            steps.add(characters);
        }
    }

    /** The mark cut to the text, its ends moved outwards to whole code points. */
    private Mark fitted(Mark mark) {
        int start = Math.min(mark.start(), text.length());
        int end = Math.min(mark.end(), text.length());
        if (start == end) {
            return new Mark(mark.kind(), start, end);
        }
        return new Mark(
                mark.kind(), partsPair(start) ? start - 1 : start, partsPair(end) ? end + 1 : end);
    }

    private boolean partsPair(int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }

    /** The mark with the whole of each reference that it covers in part. */
    private Mark widened(Mark mark) {
        int start = mark.start();
        int end = mark.end();
        for (Mark reference : references) {
            if (reference.start() < mark.start() && mark.start() < reference.end()) {
                start = reference.start();
            }
            if (reference.start() < mark.end() && mark.end() < reference.end()) {
                end = reference.end();
            }
        }
        return new Mark(mark.kind(), start, end);
    }

    private static boolean isEmpty(Mark mark) {
        return mark.start() == mark.end();
    }

    private static List<Mark> ofKind(List<Mark> marks, Kind kind) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind)
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }

    /** Marks of one kind, those that share {@code overlap} characters made one. */
    private static List<Mark> united(List<Mark> marks, int overlap) {
        List<Mark> united = new ArrayList<>();
        for (Mark mark : marks) {
            int last = united.size() - 1;
            if (last >= 0 && mark.start() + overlap <= united.get(last).end()) {
                Mark before = united.get(last);
                united.set(
                        last,
                        new Mark(mark.kind(), before.start(), Math.max(before.end(), mark.end())));
            } else {
                united.add(mark);
            }
        }
        return united;
    }
}
