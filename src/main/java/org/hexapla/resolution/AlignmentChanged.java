package org.hexapla.resolution;

/**
 * Said in the transaction that makes, changes or deletes an alignment, to all who observe it.
 *
 * @param id the resolution whose alignment it is
 */
public record AlignmentChanged(ResolutionId id) {}
