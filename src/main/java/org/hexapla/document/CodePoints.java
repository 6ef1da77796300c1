package org.hexapla.document;

/** Turns places in a decoded file from UTF-16 units, as Java counts, into code points. */
final class CodePoints {

    /** For each unit its code point; empty where the file has no surrogates and both agree. */
    private final int[] byUnit;

    CodePoints(String source) {
        boolean astral = source.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
        byUnit = astral ? count(source) : new int[0];
    }

    int at(int unit) {
        return byUnit.length == 0 ? unit : byUnit[unit];
    }

    private static int[] count(String source) {
        int[] places = new int[source.length() + 1];
        int place = 0;
        for (int unit = 0; unit < source.length(); unit++) {
            places[unit] = place;
            boolean first =
                    Character.isHighSurrogate(source.charAt(unit))
                            && unit + 1 < source.length()
                            && Character.isLowSurrogate(source.charAt(unit + 1));
            if (first) {
                places[unit + 1] = place;
                unit++;
            }
            place++;
        }
        places[source.length()] = place;
        return places;
    }
}
