package org.hexapla.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The inline tags of HTML that are open in a paragraph, and the marks that they become. */
final class InlineTags {

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

    private static boolean isReference(int from, ParagraphBuilder paragraph) {
        return RaisedText.isReference(paragraph.since(from), paragraph.hasDigitBefore(from));
    }
}
