package org.hexapla.align;

import java.util.List;
import java.util.Locale;

/**
 * What came of aligning texts.
 *
 * @param units the units in reading order; every segment of every text stands in exactly one of
 *     them, and no unit is empty
 * @param warnings what is odd about the texts as a whole
 */
public record Alignment(List<AlignedUnit> units, List<Warning> warnings) {

    /**
     * Something odd that is no error.
     *
     * @param kind what
     * @param texts the places of the texts that it is said of among those that were given, in
     *     rising order
     */
    public record Warning(Kind kind, List<Integer> texts) {

        /** What can be odd. */
        public enum Kind {
            /**
             * The texts don't look like translations of the others; all are named where no two
             * belong together.
             */
            NOT_PARALLEL;

            /** The name for programs: {@code not-parallel}. */
            public String key() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        public Warning {
            texts = List.copyOf(texts);
        }
    }

    public Alignment {
        units = List.copyOf(units);
        warnings = List.copyOf(warnings);
    }

    /**
     * The same where the texts stand in another order.
     *
     * @param order place of a text here → its place there
     */
    Alignment reordered(List<Integer> order) {
        return new Alignment(
                units.stream().map(unit -> unit.reordered(order)).toList(),
                warnings.stream()
                        .map(
                                warning ->
                                        new Warning(
                                                warning.kind,
                                                warning.texts.stream()
                                                        .map(order::get)
                                                        .sorted()
                                                        .toList()))
                        .toList());
    }
}
