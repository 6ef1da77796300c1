package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;
import org.hexapla.document.SourceRange;

/** Cuts segments, joins them and gives them other texts, so that marks and places go along. */
final class SegmentCut {

    private SegmentCut() {}

    /**
     * The two parts of a segment.
     *
     * @param at how many code points the first gets, from 1 to one less than there are; white space
     *     round the cut becomes what stands between the two
     */
    static List<Segment> split(Segment segment, int at) {
        String text = segment.text();
        int cut = text.offsetByCodePoints(0, at);
        int end = cut;
        while (end > 0 && isSpace(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        int begin = cut;
        while (begin < text.length() && isSpace(text.codePointAt(begin))) {
            begin += Character.charCount(text.codePointAt(begin));
        }
        SourceRange source = segment.source();
        Segment first =
                new Segment(
                        segment.index(),
                        segment.clause(),
                        segment.paragraph(),
                        new SourceRange(source.start(), place(segment, end)),
                        text.substring(0, end),
                        text.substring(end, begin),
                        marks(segment.marks(), 0, end));
        Segment second =
                new Segment(
                        segment.index() + 1,
                        segment.clause(),
                        segment.paragraph(),
                        new SourceRange(place(segment, begin), source.end()),
                        text.substring(begin),
                        segment.after(),
                        marks(segment.marks(), begin, text.length()));
        return List.of(first, second);
    }

    /**
     * What was printed in the places of the two parts of a corrected segment.
     *
     * @param first nothing where the first part is as printed, or nobody can tell
     * @param second the same of the second part
     */
    record Printed(Optional<String> first, Optional<String> second) {}

    /**
     * What was printed in the places of the two parts of a corrected segment; it can only be told
     * where the cut isn't within what was corrected.
     *
     * @param text the text of the segment
     * @param original what was printed in its place
     * @param parts the two parts
     */
    static Printed printed(String text, String original, List<Segment> parts) {
        int end = parts.get(0).text().length();
        int begin = text.length() - parts.get(1).text().length();
        if (original.startsWith(text.substring(0, begin))) {
            return new Printed(Optional.empty(), printed(original.substring(begin), parts.get(1)));
        }
        if (original.endsWith(text.substring(end))) {
            int rest = original.length() - (text.length() - end);
            return new Printed(
                    printed(original.substring(0, rest), parts.get(0)), Optional.empty());
        }
        return new Printed(Optional.empty(), Optional.empty());
    }

    private static Optional<String> printed(String words, Segment part) {
        return Optional.of(Wording.stripped(words))
                .filter(printed -> !printed.isEmpty() && !printed.equals(part.text()));
    }

    /** One segment of two, the first of which stands right before the second in their text. */
    static Segment join(Segment first, Segment second) {
        String between = first.paragraph() == second.paragraph() ? first.after() : " ";
        int offset = first.text().length() + between.length();
        List<Mark> marks = new ArrayList<>(first.marks());
        second.marks().forEach(mark -> marks.add(mark.shifted(offset)));
        return new Segment(
                first.index(),
                first.clause(),
                first.paragraph(),
                new SourceRange(
                        Math.min(first.source().start(), second.source().start()),
                        Math.max(first.source().end(), second.source().end())),
                first.text() + between + second.text(),
                second.after(),
                marks);
    }

    /** The segment with another text; marks stay where what they stand in does. */
    static Segment rewritten(Segment segment, String text) {
        String old = segment.text();
        int shorter = Math.min(old.length(), text.length());
        int prefix = 0;
        while (prefix < shorter && old.charAt(prefix) == text.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && old.charAt(old.length() - 1 - suffix)
                        == text.charAt(text.length() - 1 - suffix)) {
            suffix++;
        }
        int same = prefix;
        int sameFrom = old.length() - suffix;
        int shift = text.length() - old.length();
        List<Mark> marks =
                segment.marks().stream()
                        .flatMap(mark -> kept(mark, same, sameFrom, shift).stream())
                        .toList();
        return new Segment(
                segment.index(),
                segment.clause(),
                segment.paragraph(),
                segment.source(),
                text,
                segment.after(),
                marks);
    }

    private static Optional<Mark> kept(Mark mark, int prefix, int suffixFrom, int shift) {
        if (mark.end() <= prefix) {
            return Optional.of(mark);
        }
        if (mark.start() >= suffixFrom) {
            return Optional.of(mark.shifted(shift));
        }
        if (mark.start() <= prefix && mark.end() >= suffixFrom) {
            return Optional.of(new Mark(mark.kind(), mark.start(), mark.end() + shift))
                    .filter(whole -> whole.end() > whole.start());
        }
        return Optional.empty();
    }

    /** What marks cover of a stretch, counted from its beginning. */
    private static List<Mark> marks(List<Mark> marks, int from, int to) {
        return marks.stream()
                .filter(mark -> mark.end() > from && mark.start() < to)
                .map(
                        mark ->
                                new Mark(
                                        mark.kind(),
                                        Math.max(from, mark.start()) - from,
                                        Math.min(to, mark.end()) - from))
                .toList();
    }

    /** About where a place of the text is in the file: exact unless the file has mark-up inside. */
    private static int place(Segment segment, int offset) {
        String text = segment.text();
        SourceRange source = segment.source();
        long points = text.codePointCount(0, offset);
        long all = text.codePointCount(0, text.length());
        return (int) (source.start() + points * (source.end() - source.start()) / all);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
