/**
 * What all lists of the REST API have in common: a {@link org.hexapla.listing.Page} of items and a
 * {@link org.hexapla.listing.Cursor} that leads to the next. Uses {@code problem}.
 */
@NullMarked
package org.hexapla.listing;

import org.jspecify.annotations.NullMarked;
