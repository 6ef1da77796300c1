/**
 * Translation memories out and in, as streams: a {@link org.hexapla.exchange.UnitWriter} a format,
 * over {@link org.hexapla.exchange.TranslationUnit}s that nobody holds all at once; a {@link
 * org.hexapla.exchange.ParallelUnitWriter} where a format is about places in files and not about
 * words. To add a format, write one of the two. The writers and readers use {@code parallel} and
 * what it uses, and know neither Quarkus nor a database; only the REST resource here uses {@code
 * resolution}.
 */
@NullMarked
package org.hexapla.exchange;

import org.jspecify.annotations.NullMarked;
