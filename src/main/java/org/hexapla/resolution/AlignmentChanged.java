package org.hexapla.resolution;

/**
 * Said to all who observe it in the transaction that deletes an alignment or raises its version:
 * that makes or changes it, or brings a later revision of one of its texts.
 *
 * @param id the resolution whose alignment it is
 */
public record AlignmentChanged(ResolutionId id) {}
