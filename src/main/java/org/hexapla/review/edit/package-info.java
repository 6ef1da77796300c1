/**
 * Edits of an alignment as they are thought, not as they are stored: an {@link
 * org.hexapla.review.edit.Edit} is done on a {@link org.hexapla.review.edit.Sheet}, a copy of the
 * part of an alignment that it touches, and what comes of it is a {@link
 * org.hexapla.review.edit.Patch}, which can be turned round. Knows neither Quarkus nor a database.
 * Uses {@code clause}, {@code document}, {@code language} and the statuses of {@code resolution}.
 */
@NullMarked
package org.hexapla.review.edit;

import org.jspecify.annotations.NullMarked;
