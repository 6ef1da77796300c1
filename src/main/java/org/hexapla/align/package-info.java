/**
 * Segments of any number of languages in, one ordered list of units with a confidence out, by an
 * {@link org.hexapla.align.Aligner}. Pure Java and usable as a library; uses {@code language}
 * alone.
 */
@NullMarked
package org.hexapla.align;

import org.jspecify.annotations.NullMarked;
