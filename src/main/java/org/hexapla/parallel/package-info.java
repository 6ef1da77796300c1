/**
 * The way from files to aligned units in one call: reading, clauses, segments and alignment wired
 * together, for the server and the command line alike, which would otherwise both do it. Knows
 * neither Quarkus nor a database. Uses {@code align}, {@code check}, {@code clause}, {@code
 * document} and {@code language}.
 */
@NullMarked
package org.hexapla.parallel;

import org.jspecify.annotations.NullMarked;
