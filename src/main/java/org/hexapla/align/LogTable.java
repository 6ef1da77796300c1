package org.hexapla.align;

/** Natural logarithms of positive numbers by table, within 0.0002: scores need no more. */
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

    private LogTable() {}

    /** The logarithm of a normal positive number. */
    static float ln(float number) {
        int bits = Float.floatToRawIntBits(number);
        return ((bits >>> MANTISSA) - BIAS) * LN_2
                + LOG[bits >>> (MANTISSA - BITS) & LOG.length - 1];
    }
}
