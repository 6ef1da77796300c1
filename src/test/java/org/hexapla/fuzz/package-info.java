/**
 * Throws mutated files at the readers: {@link org.hexapla.fuzz.FuzzRun} is a program of its own,
 * and what it found is kept among the resources and read again by every build. May use {@code
 * document}, {@code clause} and {@code language}.
 */
@NullMarked
package org.hexapla.fuzz;

import org.jspecify.annotations.NullMarked;
