package org.hexapla.review;

import org.hexapla.review.store.Change;

/** Whether changes are taken back or done again. */
enum Direction {
    BACK(Change.Kind.UNDO, "undo", "Undid", "undone"),
    FORTH(Change.Kind.REDO, "redo", "Redid", "redone");

    private final Change.Kind kind;
    private final String verb;
    private final String past;
    private final String participle;

    Direction(Change.Kind kind, String verb, String past, String participle) {
        this.kind = kind;
        this.verb = verb;
        this.past = past;
        this.participle = participle;
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

    String participle() {
        return participle;
    }
}
