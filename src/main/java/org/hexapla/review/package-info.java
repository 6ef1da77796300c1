/**
 * The review of alignments: edits of reviewers, all or none and in one transaction each, what they
 * did and when, undoing and redoing, comments, and a live stream of what changes. What an edit does
 * is thought in {@link org.hexapla.review.edit}, and stored by {@link org.hexapla.review.store}.
 * Alignments as a whole are {@code resolution}'s, which tells this room of them by {@link
 * org.hexapla.resolution.AlignmentJournal}. What {@code check} finds in units is put on them here.
 * Uses {@code resolution}, {@code check}, {@code clause}, {@code document}, {@code parallel},
 * {@code language}, {@code listing} and {@code problem}.
 */
@NullMarked
package org.hexapla.review;

import org.jspecify.annotations.NullMarked;
