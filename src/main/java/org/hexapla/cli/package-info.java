/**
 * The command line: {@link org.hexapla.cli.HexaplaCommand}. It aligns files without a server, a
 * port or a database, and loads nothing before a command needs it, so as to start at once. Uses
 * {@code parallel}, {@code neural} and {@code exchange}, and knows neither Quarkus nor a database.
 */
@NullMarked
package org.hexapla.cli;

import org.jspecify.annotations.NullMarked;
