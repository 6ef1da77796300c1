/**
 * Translation memories out and in, as streams: a {@link org.hexapla.exchange.UnitWriter} a format,
 * over {@link org.hexapla.exchange.TranslationUnit}s that nobody holds all at once. The writers and
 * readers know neither Quarkus nor a database; only the REST resource here uses {@code resolution}.
 */
@NullMarked
package org.hexapla.exchange;

import org.jspecify.annotations.NullMarked;
