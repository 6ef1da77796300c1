package org.hexapla.check;

import java.util.Arrays;

/**
 * A number or a month that a text names.
 *
 * @param month whether it is a month
 * @param written whether it is written in figures, so that its translations must have it too
 * @param readings the values that it may have
 * @param start its first character, in UTF-16 units
 * @param end the place after its last
 */
record Quantity(boolean month, boolean written, double[] readings, int start, int end) {

    private static final double TOLERANCE = 1e-9;

    /** Whether both may have the same value. */
    boolean mayEqual(Quantity other) {
        if (month != other.month) {
            return false;
        }
        for (double one : readings) {
            for (double two : other.readings) {
                if (Math.abs(one - two) <= TOLERANCE * Math.abs(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same with one reading more. */
    Quantity or(double reading) {
        double[] more = Arrays.copyOf(readings, readings.length + 1);
        more[readings.length] = reading;
        return new Quantity(month, written, more, start, end);
    }

    /** The same, so many times greater. */
    Quantity times(double factor) {
        double[] greater = Arrays.stream(readings).map(reading -> reading * factor).toArray();
        return new Quantity(month, written, greater, start, end);
    }

    /** The same with another end. */
    Quantity until(int newEnd) {
        return new Quantity(month, written, readings, start, newEnd);
    }
}
