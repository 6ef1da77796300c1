/**
 * Resolutions as the server keeps them: uploading texts, fetching them, aligning them, reading
 * them, each a use of its own, with the REST resources in front. The store itself is in {@link
 * org.hexapla.resolution.store}, what clients see in {@link org.hexapla.resolution.view}. Uses all
 * rooms that make an alignment ({@code language}, {@code document}, {@code clause}, {@code align},
 * {@code neural}, {@code parallel}), {@code official} to fetch texts, and {@code job}, {@code
 * listing} and {@code problem}. What alignments teach is no matter of this room: who keeps it is
 * told of each {@link org.hexapla.resolution.AlignmentChanged} and gives it back as {@link
 * org.hexapla.resolution.PriorWords}.
 */
@NullMarked
package org.hexapla.resolution;

import org.jspecify.annotations.NullMarked;
