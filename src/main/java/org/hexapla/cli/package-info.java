/**
 * The command line: files in, aligned units out. Puts together the pure rooms {@code document},
 * {@code parallel}, {@code neural}, {@code exchange}, {@code evaluation}, {@code official}, {@code
 * align} for lexica and {@code dictionary}, and knows neither Quarkus nor a database.
 */
@NullMarked
package org.hexapla.cli;

import org.jspecify.annotations.NullMarked;
