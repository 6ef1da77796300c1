package org.hexapla.evaluation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a clause begins.
 *
 * @param paragraph the paragraph, from 0
 * @param row which of those that the paragraph holds a part of, from 0
 */
record ClausePlace(int paragraph, int row) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?");

    /** The place that a gold writes as {@code 30} or, but for a paragraph's first, {@code 30.1}. */
    static Optional<ClausePlace> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int row = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return Optional.of(new ClausePlace(Integer.parseInt(parts.group(1)), row));
    }

    @Override
    public String toString() {
        return row == 0 ? Integer.toString(paragraph) : paragraph + "." + row;
    }
}
