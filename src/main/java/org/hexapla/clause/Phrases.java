package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and patterns that a paragraph may begin with, each with the key that it stands for. */
final class Phrases {

    private record Words(String key, String words) {}

    private record Shape(String key, Pattern pattern) {}

    /**
     * A phrase at the beginning of a text.
     *
     * @param key the key that it stands for, or nothing
     * @param end the place after it
     * @param group what the first group of a pattern matched, or nothing
     */
    record Found(String key, int end, String group) {}

    private final List<Words> words = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Reads entries of the form {@code key: words | words}, or of words alone. */
    Phrases(List<String> entries, boolean keyed) {
        for (String entry : entries) {
            int colon = keyed ? entry.indexOf(':') : -1;
            String key = colon < 0 ? "" : entry.substring(0, colon).strip();
            String rest = entry.substring(colon + 1).strip();
            if (rest.startsWith("/")) {
                String expression = rest.substring(1, rest.length() - 1);
                shapes.add(
                        new Shape(
                                key,
                                Pattern.compile(
                                        expression,
                                        Pattern.CASE_INSENSITIVE
                                                | Pattern.UNICODE_CASE
                                                | Pattern.UNICODE_CHARACTER_CLASS)));
            } else {
                for (String phrase : rest.split("\\|")) {
                    words.add(new Words(key, GrammarText.of(phrase)));
                }
            }
        }
    }

    /** Whether a text in the form of {@link GrammarText} is one of the phrases and nothing more. */
    boolean contains(String text) {
        return words.stream().anyMatch(phrase -> phrase.words().equals(text));
    }

    /** Whether a text in the form of {@link GrammarText} begins with one. */
    boolean open(String text) {
        return key(text).isPresent();
    }

    /** The same, by words alone: patterns are guesses. */
    boolean openInWords(String text) {
        return longest(text).isPresent();
    }

    /** The key of the longest phrase that a text begins with; words come before patterns. */
    Optional<String> key(String text) {
        return longest(text).map(Words::key).or(() -> shapeOf(text));
    }

    /** The phrase that a text begins with, and where it ends; words come before patterns. */
    Optional<Found> find(String text) {
        return longest(text)
                .map(phrase -> new Found(phrase.key(), phrase.words().length(), ""))
                .or(() -> findShape(text));
    }

    private Optional<Found> findShape(String text) {
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern().matcher(text);
            if (matcher.lookingAt()) {
                String group = matcher.groupCount() == 0 ? "" : matcher.group(1);
                return Optional.of(new Found(shape.key(), matcher.end(), group));
            }
        }
        return Optional.empty();
    }

    /** Whether a whole text is one of the phrases or fits a pattern. */
    boolean match(String text) {
        return contains(text)
                || shapes.stream().anyMatch(shape -> shape.pattern().matcher(text).matches());
    }

    private Optional<Words> longest(String text) {
        Optional<Words> longest = Optional.empty();
        for (Words phrase : words) {
            boolean longer =
                    longest.isEmpty() || phrase.words().length() > longest.get().words().length();
            if (longer && text.startsWith(phrase.words()) && endsWord(text, phrase.words())) {
                longest = Optional.of(phrase);
            }
        }
        return longest;
    }

    private Optional<String> shapeOf(String text) {
        return shapes.stream()
                .filter(shape -> shape.pattern().matcher(text).lookingAt())
                .map(Shape::key)
                .findFirst();
    }

    private static boolean endsWord(String text, String words) {
        return text.length() == words.length()
                || !Character.isLetter(text.charAt(words.length()))
                || Character.UnicodeScript.of(text.charAt(words.length()))
                        == Character.UnicodeScript.HAN;
    }
}
