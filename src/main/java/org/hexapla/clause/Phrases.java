package org.hexapla.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and patterns that a paragraph may begin with, each with the key that it stands for. */
final class Phrases {

    private static final String GUESS = "other";

    /** A phrase is found in so many characters, however long the paragraph is that it opens. */
    private static final int LONGEST = 400;

    private record Words(String key, int rank, String words) {}

    private record Shape(String key, int rank, Pattern pattern) {}

    /**
     * A phrase at the beginning of a text.
     *
     * @param key the key that it stands for, or nothing
     * @param end the place after it
     * @param group what the first group of a pattern matched, or nothing
     * @param rank how many phrases of the same key come before it
     */
    record Found(String key, int end, String group, int rank) {}

    private final List<Words> words = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Reads entries of the form {@code key: words | words}, or of words alone. */
    Phrases(List<String> entries, boolean keyed) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String entry : entries) {
            int colon = keyed ? entry.indexOf(':') : -1;
            String key = colon < 0 ? "" : entry.substring(0, colon).strip();
            String rest = entry.substring(colon + 1).strip();
            if (rest.startsWith("/")) {
                String expression = rest.substring(1, rest.length() - 1);
                shapes.add(
                        new Shape(
                                key,
                                ranks.merge(key, 1, Integer::sum),
                                Pattern.compile(
                                        expression,
                                        Pattern.CASE_INSENSITIVE
                                                | Pattern.UNICODE_CASE
                                                | Pattern.UNICODE_CHARACTER_CLASS)));
            } else {
                for (String phrase : rest.split("\\|")) {
                    words.add(
                            new Words(
                                    key,
                                    ranks.merge(key, 1, Integer::sum),
                                    GrammarText.of(phrase)));
                }
            }
        }
    }

    /** Whether a text in the form of {@link GrammarText} is one of the phrases and nothing more. */
    boolean contains(String text) {
        return words.stream().anyMatch(phrase -> phrase.words().equals(text));
    }

    /** Whether a whole text is one of the phrases or fits a pattern. */
    boolean match(String text) {
        return contains(text)
                || shapes.stream().anyMatch(shape -> shape.pattern().matcher(text).matches());
    }

    /** Whether a text in the form of {@link GrammarText} begins with one. */
    boolean open(String text) {
        return find(text).isPresent();
    }

    /** The same, without the patterns under the key {@code other}, which are guesses. */
    boolean openInWords(String text) {
        return !longest(text).isEmpty();
    }

    /** The phrase that a text begins with; guesses come last. */
    Optional<Found> find(String text) {
        return longest(text).stream().findFirst().or(() -> guess(text));
    }

    /**
     * The keys of the longest phrase that a text begins with: one phrase may stand for several
     * keys, first those among whose phrases it comes early. Guesses have no key.
     */
    List<String> keys(String text) {
        return longest(text).stream()
                .sorted(Comparator.comparingInt(Found::rank))
                .map(Found::key)
                .filter(key -> !key.isEmpty() && !key.equals(GUESS))
                .distinct()
                .toList();
    }

    private Optional<Found> guess(String text) {
        return shapes.stream()
                .filter(shape -> shape.key().equals(GUESS))
                .map(shape -> found(shape, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All entries that share the longest beginning of a text. */
    private List<Found> longest(String text) {
        List<Found> longest = new ArrayList<>();
        for (Words phrase : words) {
            if (text.startsWith(phrase.words()) && endsWord(text, phrase.words())) {
                keepLonger(
                        longest,
                        new Found(phrase.key(), phrase.words().length(), "", phrase.rank()));
            }
        }
        for (Shape shape : shapes) {
            if (!shape.key().equals(GUESS)) {
                found(shape, text).ifPresent(found -> keepLonger(longest, found));
            }
        }
        return longest;
    }

    private static void keepLonger(List<Found> longest, Found found) {
        int length = longest.isEmpty() ? 0 : longest.get(0).end();
        if (found.end() > length) {
            longest.clear();
        }
        if (found.end() >= length) {
            longest.add(found);
        }
    }

    private static Optional<Found> found(Shape shape, String text) {
        Matcher matcher = shape.pattern().matcher(text);
        matcher.region(0, Math.min(text.length(), LONGEST));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String group = matcher.groupCount() == 0 ? "" : matcher.group(1);
        return Optional.of(
                new Found(shape.key(), matcher.end(), group == null ? "" : group, shape.rank()));
    }

    private static boolean endsWord(String text, String words) {
        return text.length() == words.length()
                || !Character.isLetter(text.charAt(words.length()))
                || !Character.isLetter(words.charAt(words.length() - 1))
                || Character.UnicodeScript.of(text.charAt(words.length()))
                        == Character.UnicodeScript.HAN;
    }
}
