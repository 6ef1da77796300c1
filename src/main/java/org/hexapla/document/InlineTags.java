package org.hexapla.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The inline tags of HTML that are open in a paragraph, and the marks that they become. */
final class InlineTags {

    private record Open(String name, int from) {}

    private final Deque<Open> open = new ArrayDeque<>();

    /** Begins a tag, by its name in lower case, at the paragraph's present end. */
    void open(String name, ParagraphBuilder paragraph) {
        open.push(new Open(name, paragraph.length()));
    }

    /** Ends the innermost open tag of a name; does nothing where none is open. */
    void close(String name, ParagraphBuilder paragraph) {
        Optional<Open> match = open.stream().filter(tag -> tag.name().equals(name)).findFirst();
        match.ifPresent(
                tag -> {
                    open.remove(tag);
                    kind(name, tag.from(), paragraph)
                            .ifPresent(kind -> paragraph.mark(kind, tag.from()));
                });
    }

    private static Optional<Mark.Kind> kind(String name, int from, ParagraphBuilder paragraph) {
        return switch (name) {
            case "i", "em", "cite" -> Optional.of(Mark.Kind.ITALIC);
            case "b", "strong" -> Optional.of(Mark.Kind.BOLD);
            case "sup" ->
                    isReference(paragraph.before(from), paragraph.since(from))
                            ? Optional.of(Mark.Kind.FOOTNOTE_REFERENCE)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Figures, asterisks or a letter refer to a note, unless they make an ordinal: 59e, 1er. */
    private static boolean isReference(CharSequence before, CharSequence raised) {
        String bare = raised.toString().replaceAll("[\\s()\\[\\]（）/]", "");
        boolean afterDigit =
                before.length() > 0 && Character.isDigit(before.charAt(before.length() - 1));
        boolean figure = !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
        boolean sigla = !bare.isEmpty() && bare.chars().allMatch(sign -> "*†‡§".indexOf(sign) >= 0);
        boolean letter = bare.length() == 1 && Character.isLetter(bare.charAt(0)) && !afterDigit;
        return figure || sigla || letter;
    }
}
