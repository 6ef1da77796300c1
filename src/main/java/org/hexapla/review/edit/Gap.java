package org.hexapla.review.edit;

/**
 * Where a unit comes or goes: between two units that are there before and after.
 *
 * @param left the id of the nearest one before it, or {@link #EDGE} at the beginning
 * @param right the id of the nearest one after it, or {@link #EDGE} at the end
 */
public record Gap(long left, long right) {

    /** What stands for a neighbour where the alignment begins or ends. */
    public static final long EDGE = 0;
}
