package org.hexapla.document.pdf;

/**
 * A horizontal stroke on a page, in points from the upper left corner.
 *
 * @param left where it begins
 * @param right where it ends
 * @param height how far down it lies
 */
record Rule(float left, float right, float height) {}
