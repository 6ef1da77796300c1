/**
 * Segments of any number of languages in, one ordered list of units with a confidence out, by an
 * {@link org.hexapla.align.Aligner}. What one alignment teaches of words is kept for the next in a
 * {@link org.hexapla.align.Lexicon}. Pure Java and usable as a library; uses {@code language}
 * alone.
 */
@NullMarked
package org.hexapla.align;

import org.jspecify.annotations.NullMarked;
