package org.hexapla.document;

import java.util.Arrays;

/**
 * Leads from each character of a plain text back to where it stood in the file.
 *
 * <p>Places in the plain text are counted in UTF-16 units, places in the file in code points of the
 * decoded file, since those mean the same in every programming language.
 */
public final class SourceMap {

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
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /** The stretch of the file that holds the characters from {@code start} to {@code end}. */
    public SourceRange range(int start, int end) {
        if (start == end) {
            int place = start < starts.length ? starts[start] : lastEnd();
            return new SourceRange(place, place);
        }
        return new SourceRange(starts[start], ends[end - 1]);
    }

    private int lastEnd() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map
                && Arrays.equals(starts, map.starts)
                && Arrays.equals(ends, map.ends);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
    }
}
