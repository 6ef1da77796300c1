package org.hexapla.language;

/**
 * A whole number that stands in a text, in any script.
 *
 * @param value its value, not negative
 * @param start its first character, in UTF-16 units
 * @param end the place after its last
 */
public record Numeral(long value, int start, int end) {}
