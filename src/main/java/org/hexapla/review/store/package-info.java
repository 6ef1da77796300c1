/**
 * What the database holds of reviews: changes with what takes them back, and comments; and the part
 * of an alignment that an edit touches, read and written row by row, since an edit has to answer at
 * once. Uses {@code clause}, {@code document}, {@code language} and the store of {@code
 * resolution}.
 */
@NullMarked
package org.hexapla.review.store;

import org.jspecify.annotations.NullMarked;
