package org.hexapla.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The inline tags of HTML that are open in a paragraph, and the marks that they become. */
final class InlineTags {

    /** What is raised and longer than this is no reference, however it is spelled. */
    private static final int LONGEST_REFERENCE = 40;

    /** For each name the places at which its open tags begin, the innermost first. */
    private final Map<String, Deque<Integer>> open = new HashMap<>();

    /** Begins a tag, by its name in lower case, at the paragraph's present end. */
    void open(String name, ParagraphBuilder paragraph) {
        open.computeIfAbsent(name, key -> new ArrayDeque<>()).push(paragraph.length());
    }

    /** Ends the innermost open tag of a name; does nothing where none is open. */
    void close(String name, ParagraphBuilder paragraph) {
        Optional.ofNullable(open.get(name))
                .map(Deque::poll)
                .ifPresent(
                        from ->
                                kind(name, from, paragraph)
                                        .ifPresent(kind -> paragraph.mark(kind, from)));
    }

    private static Optional<Mark.Kind> kind(String name, int from, ParagraphBuilder paragraph) {
        return switch (name) {
            case "i", "em", "cite" -> Optional.of(Mark.Kind.ITALIC);
            case "b", "strong" -> Optional.of(Mark.Kind.BOLD);
            case "sup" ->
                    isReference(from, paragraph)
                            ? Optional.of(Mark.Kind.FOOTNOTE_REFERENCE)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Figures, asterisks or a letter refer to a note, unless they make an ordinal: 59e, 1er. */
    private static boolean isReference(int from, ParagraphBuilder paragraph) {
        if (paragraph.length() - from > LONGEST_REFERENCE) {
            return false;
        }
        String bare = paragraph.since(from).toString().replaceAll("[\\s()\\[\\]（）/]", "");
        boolean figure = !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
        boolean sigla = !bare.isEmpty() && bare.chars().allMatch(sign -> "*†‡§".indexOf(sign) >= 0);
        boolean letter =
                bare.length() == 1
                        && Character.isLetter(bare.charAt(0))
                        && !paragraph.hasDigitBefore(from);
        return figure || sigla || letter;
    }
}
