/**
 * Measurements of speed and memory, each a program that prints a row of the README's table. They
 * are no tests: nothing here fails for being slow. See the README for the commands.
 */
@NullMarked
package org.hexapla.benchmark;

import org.jspecify.annotations.NullMarked;
