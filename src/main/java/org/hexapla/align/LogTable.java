package org.hexapla.align;

/** Logarithms by table, within 0.001, since scores need no more; and sums of logarithms. */
final class LogTable {

    private static final int BITS = 12;
    private static final int MANTISSA = 23;
    private static final int BIAS = 127;
    private static final float LN_2 = (float) Math.log(2);

    /** The first bits of the mantissa → the logarithm of the middle of their range. */
    private static final float[] LOG = new float[1 << BITS];

    static {
        for (int k = 0; k < LOG.length; k++) {
            LOG[k] = (float) Math.log(1 + (k + 0.5) / LOG.length);
        }
    }

    /**
     * Beyond that, a sum differs from its larger part by less than the precision that is needed.
     */
    private static final int WIDEST_GAP = 15;

    private static final int STEPS = 256;

    /** Gap between two logarithms in steps → what the sum's logarithm has beyond the larger. */
    private static final double[] SOFTENING = new double[WIDEST_GAP * STEPS + 1];

    static {
        for (int k = 0; k < SOFTENING.length; k++) {
            SOFTENING[k] = Math.log1p(Math.exp(-k / (double) STEPS));
        }
    }

    private LogTable() {}

    /**
     * For the gap between the logarithms of two numbers: {@code ln(1 + exp(-gap))}, within a
     * millionth, since long sums add up its errors.
     */
    static double softening(double gap) {
        if (gap >= WIDEST_GAP) {
            return 0;
        }
        double place = gap * STEPS;
        int k = (int) place;
        return SOFTENING[k] + (place - k) * (SOFTENING[k + 1] - SOFTENING[k]);
    }

    /** The logarithm of a normal positive number. */
    static float ln(float number) {
        int bits = Float.floatToRawIntBits(number);
        return ((bits >>> MANTISSA) - BIAS) * LN_2
                + LOG[bits >>> (MANTISSA - BITS) & LOG.length - 1];
    }
}
