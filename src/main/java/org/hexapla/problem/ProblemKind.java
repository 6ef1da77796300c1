package org.hexapla.problem;

import java.util.Locale;

/** What can be wrong with a request beyond what its HTTP status says. */
public enum ProblemKind {
    MALFORMED_JSON(400, "The JSON is malformed"),
    INVALID_FIELDS(400, "Some fields are invalid"),
    INVALID_ID(400, "This is no id of a resolution"),
    INVALID_LANGUAGE(400, "This is no language tag"),
    UNREADABLE_TEXT(400, "The text can't be read"),
    UNKNOWN_FORMAT(400, "There is no such format"),
    NOT_FOUND(404, "There is no such thing"),
    TOO_FEW_TEXTS(409, "There are too few texts to align"),
    EDIT_REFUSED(409, "The edit can't be made"),
    NOT_UNDOABLE(409, "This can't be undone or done again"),
    CHANGED_MEANWHILE(409, "Somebody else changed the resolution meanwhile"),
    STALE_VERSION(412, "The version is stale"),
    TOO_LARGE(413, "This is more than is allowed"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not accepted"),
    VERSION_REQUIRED(428, "The version that is to be changed must be named"),
    BUSY(503, "The server is busy");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status of answers of this kind. */
    public int status() {
        return status;
    }

    /** The kind in words. */
    public String title() {
        return title;
    }

    /** The URI of the kind. */
    public String type() {
        return "urn:hexapla:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
