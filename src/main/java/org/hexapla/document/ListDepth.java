package org.hexapla.document;

import java.util.OptionalInt;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * How deep the lists are nested that are open at a place of a text file. No document of any format
 * needs more than {@link #MOST} levels.
 */
final class ListDepth {

    /** So many lists may stand one in another, in every format alike. */
    static final int MOST = 50;

    private int depth;
    private OptionalInt tooDeep = OptionalInt.empty();

    /**
     * Goes into a list.
     *
     * @param place where it begins in the decoded file, in UTF-16 units
     */
    void enter(int place) {
        depth++;
        if (depth > MOST && tooDeep.isEmpty()) {
            tooDeep = OptionalInt.of(place);
        }
    }

    void leave() {
        depth--;
    }

    /** Whether no list is open deeper than may be. */
    boolean isAllowed() {
        return depth <= MOST;
    }

    /**
     * Makes sure that no list was nested too deep, for walks that can't stop on their way.
     *
     * @param source the decoded file
     * @throws UnreadableDocumentException when one was; it says in which line
     */
    void check(String source) throws UnreadableDocumentException {
        if (tooDeep.isPresent()) {
            int before = Math.min(tooDeep.getAsInt(), source.length());
            long line = 1 + source.substring(0, before).lines().count();
            boolean inside = before > 0 && source.charAt(before - 1) != '\n';
            throw exceeded("at line " + (inside ? line - 1 : line));
        }
    }

    /**
     * Makes sure of so many levels.
     *
     * @param levels from 1
     * @param place where it is, for people: {@code at line 7}
     * @throws UnreadableDocumentException when there are too many
     */
    static void check(int levels, String place) throws UnreadableDocumentException {
        if (levels > MOST) {
            throw exceeded(place);
        }
    }

    private static UnreadableDocumentException exceeded(String place) {
        return new UnreadableDocumentException(
                Reason.EXCESSIVE,
                "A list is nested more than " + MOST + " levels deep, " + place + ".");
    }
}
