package org.hexapla.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The direction of a segment's vector. A dimension is kept as one byte: a quarter of the memory,
 * sums of whole numbers that come out the same in any order, and a cosine that is right within a
 * thousandth.
 */
public final class SegmentVector {

    private static final int MOST = 127;

    private final byte[] values;
    private final double inverseLength;

    private SegmentVector(byte[] values) {
        this.values = values;
        int squares = product(values, values);
        this.inverseLength = squares == 0 ? 0 : 1 / Math.sqrt(squares);
    }

    /**
     * The direction of a vector of any length.
     *
     * @param values its dimensions; where one is no finite number, or all are 0, it points nowhere
     */
    public static SegmentVector of(float[] values) {
        float largest = 0;
        boolean finite = true;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
            finite &= Float.isFinite(value);
        }
        byte[] bytes = new byte[values.length];
        if (finite && largest > 0) {
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) Math.round(values[k] / largest * MOST);
            }
        }
        return new SegmentVector(bytes);
    }

    /** The number of dimensions. */
    public int size() {
        return values.length;
    }

    /** Whether it points nowhere: nothing is known of its segment. */
    public boolean isZero() {
        return inverseLength == 0;
    }

    /** The cosine of the angle to another vector of the same size, from -1 to 1; 0 if unknown. */
    public double similarity(SegmentVector other) {
        return product(values, other.values) * inverseLength * other.inverseLength;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SegmentVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    private static int product(byte[] one, byte[] other) {
        int sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
