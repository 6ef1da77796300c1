package org.hexapla.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The styles of an RTF file that make headings. */
final class RtfStyles {

    private static final int RUNNING_TEXT = 9;

    private final Set<Integer> headings = new HashSet<>();
    private final StringBuilder name = new StringBuilder();
    private int style;
    private int outline = RUNNING_TEXT;

    void number(int number) {
        style = number;
    }

    void outline(int level) {
        outline = level;
    }

    void name(String characters) {
        name.append(characters);
    }

    /** Ends the description of a style. */
    void end() {
        String words = name.toString().strip().toLowerCase(Locale.ROOT);
        if (outline < RUNNING_TEXT || words.matches("heading [1-9];.*|heading [1-9]")) {
            headings.add(style);
        }
        name.setLength(0);
        style = 0;
        outline = RUNNING_TEXT;
    }

    boolean isHeading(int number) {
        return headings.contains(number);
    }
}
