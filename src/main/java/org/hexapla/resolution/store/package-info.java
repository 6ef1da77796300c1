/**
 * What the database holds of resolutions: entities, and the repositories that find them. Entities
 * stay inside the rooms that change the store and never become JSON; what is read in bulk comes as
 * rows ({@link org.hexapla.resolution.store.UnitRow}, {@link
 * org.hexapla.resolution.store.SegmentRow}) without an entity. Uses {@code clause}, {@code
 * document} and {@code language}.
 */
@NullMarked
package org.hexapla.resolution.store;

import org.jspecify.annotations.NullMarked;
