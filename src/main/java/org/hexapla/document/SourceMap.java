package org.hexapla.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * Leads from each character of a plain text back to where it stood in the file.
 *
 * <p>Places in the plain text are counted in UTF-16 units, places in the file in code points of the
 * decoded file, since those mean the same in every programming language.
 */
public final class SourceMap {

    private static final int[] NONE = new int[0];

    private final int length;
    private final int first;

    /** Both empty where each character stands right after the one before, as in plain text. */
    private final int[] starts;

    private final int[] ends;

    /**
     * A map for a text of {@code starts.length} UTF-16 units.
     *
     * @param starts for each unit the code point of the file at which it begins
     * @param ends for each unit the code point of the file after its last
     */
    public SourceMap(int[] starts, int[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException("as many ends as starts are needed");
        }
        boolean together = areTogether(starts, ends);
        this.length = starts.length;
        this.first = length == 0 ? 0 : starts[0];
        this.starts = together ? NONE : starts.clone();
        this.ends = together ? NONE : ends.clone();
    }

    private static boolean areTogether(int[] starts, int[] ends) {
        for (int place = 0; place < starts.length; place++) {
            if (starts[place] != starts[0] + place || ends[place] != starts[place] + 1) {
                return false;
            }
        }
        return true;
    }

    /** The stretch of the file that holds the characters from {@code start} to {@code end}. */
    public SourceRange range(int start, int end) {
        if (start == end) {
            int place = start < length ? start(start) : lastEnd();
            return new SourceRange(place, place);
        }
        return new SourceRange(start(start), end(end - 1));
    }

    private int start(int place) {
        return starts.length == 0 ? first + Objects.checkIndex(place, length) : starts[place];
    }

    private int end(int place) {
        return ends.length == 0 ? first + Objects.checkIndex(place, length) + 1 : ends[place];
    }

    private int lastEnd() {
        return length == 0 ? 0 : end(length - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map
                && length == map.length
                && first == map.first
                && Arrays.equals(starts, map.starts)
                && Arrays.equals(ends, map.ends);
    }

    @Override
    public int hashCode() {
        return Objects.hash(length, first, Arrays.hashCode(starts), Arrays.hashCode(ends));
    }
}
