package org.hexapla.clause;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of notes at the ends of the cells of the table that was read last. */
final class TableMarks {

    private static final Pattern MARK = Pattern.compile("(?<=\\h)[a-z](?=\\h*(?:\\||\\R|$))");

    private Set<String> letters = new HashSet<>();

    /** Adds the marks of a row; any other text ends the table. */
    void read(Block block) {
        if (!block.isTableRow()) {
            letters = new HashSet<>();
            return;
        }
        Matcher mark = MARK.matcher(block.text());
        while (mark.find()) {
            letters.add(mark.group());
        }
    }

    /** The marks of the table right above; none where other text stands there. */
    Set<String> letters() {
        return letters;
    }
}
