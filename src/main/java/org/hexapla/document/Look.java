package org.hexapla.document;

/**
 * How a run of characters is set.
 *
 * @param raised whether it is a superscript
 */
record Look(boolean italic, boolean bold, boolean raised) {

    static final Look PLAIN = new Look(false, false, false);
}
