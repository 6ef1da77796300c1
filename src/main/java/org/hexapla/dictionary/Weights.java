package org.hexapla.dictionary;

import java.util.Optional;

/** What a file says of how often something was seen. */
final class Weights {

    static final String WRONG = "a weight is a number above 0 and at most a million";

    /** A larger number is a slip. */
    private static final double MOST = 1_000_000;

    private Weights() {}

    /** The number in a cell, or nothing where there is none that makes sense. */
    static Optional<Double> of(String cell) {
        try {
            double weight = Double.parseDouble(cell.strip());
            return weight > 0 && weight <= MOST ? Optional.of(weight) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
