package org.hexapla.document;

/**
 * A stretch of a decoded file.
 *
 * @param start its first code point, from 0
 * @param end the code point after its last
 */
public record SourceRange(int start, int end) {}
