package org.hexapla.review.store;

/**
 * Whether there is anything to take back or to do again, of one's own or of anybody's.
 *
 * @param undoable whether a change holds that can be taken back
 * @param redoable whether a change was taken back that can be done again
 */
public record Steps(boolean undoable, boolean redoable) {

    /** After a new change, which can be taken back; also for whoever made it. */
    public static final Steps AFTER_A_CHANGE = new Steps(true, false);
}
