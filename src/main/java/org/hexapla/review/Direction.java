package org.hexapla.review;

import org.hexapla.review.store.Change;

/** Whether changes are taken back or done again. */
enum Direction {
    BACK(Change.Kind.UNDO, "undo", "Undid"),
    FORTH(Change.Kind.REDO, "redo", "Redid");

    private final Change.Kind kind;
    private final String verb;
    private final String past;

    Direction(Change.Kind kind, String verb, String past) {
        this.kind = kind;
        this.verb = verb;
        this.past = past;
    }

    /** What a step of this direction is. */
    Change.Kind kind() {
        return kind;
    }

    String verb() {
        return verb;
    }

    String past() {
        return past;
    }
}
