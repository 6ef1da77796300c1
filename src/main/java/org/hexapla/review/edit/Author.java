package org.hexapla.review.edit;

import java.time.Instant;

/**
 * Who changes something, and when.
 *
 * @param who the name that a reviewer goes by
 * @param at the moment
 */
public record Author(String who, Instant at) {}
