package org.hexapla.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The sentences that explain findings, as templates: {@code {value}}, {@code {value:languages}}.
 */
final class Explanations {

    static final Explanations ENGLISH = new Explanations("explanations.properties", Locale.ENGLISH);

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private final Properties templates = new Properties();
    private final Locale locale;

    private Explanations(String file, Locale locale) {
        this.locale = locale;
        try (InputStream stream = Explanations.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no data file " + file);
            }
            templates.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The sentence for a finding.
     *
     * @throws IllegalStateException when there is no template for it, or one of its values is
     *     missing
     */
    String of(Finding finding) {
        String name = finding.flag().key() + "." + finding.message();
        String template = templates.getProperty(name);
        if (template == null) {
            throw new IllegalStateException("no sentence for " + name);
        }
        StringBuilder sentence = new StringBuilder();
        int place = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', place)) {
            int close = template.indexOf('}', open);
            sentence.append(template, place, open);
            sentence.append(filled(template.substring(open + 1, close), finding));
            place = close + 1;
        }
        return sentence.append(template.substring(place)).toString();
    }

    private String filled(String placeholder, Finding finding) {
        int colon = placeholder.indexOf(':');
        String value =
                finding.values().get(colon < 0 ? placeholder : placeholder.substring(0, colon));
        if (value == null) {
            throw new IllegalStateException("no value " + placeholder + " in " + finding);
        }
        return colon < 0 ? isolated(value) : languages(value);
    }

    /**
     * A value that runs from right to left, kept apart from the sentence that runs the other way.
     */
    private static String isolated(String value) {
        return value.chars().mapToObj(c -> (char) c).anyMatch(Explanations::runsLeft)
                ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE
                : value;
    }

    private static boolean runsLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private String languages(String tags) {
        List<String> names = new ArrayList<>();
        for (String tag : tags.split(" ")) {
            names.add(Locale.forLanguageTag(tag).getDisplayName(locale));
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.remove(names.size() - 1);
        return String.join(", ", names) + " and " + last;
    }
}
