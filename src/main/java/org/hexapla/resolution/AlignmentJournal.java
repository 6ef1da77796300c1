package org.hexapla.resolution;

import java.util.Optional;
import org.hexapla.language.Language;

/**
 * Keeps a record of what happens to alignments as a whole. All is told in the transaction that
 * changes the alignment, which has locked its resolution.
 */
public interface AlignmentJournal {

    /** A replacement that is under way. */
    @FunctionalInterface
    interface Replacing {
        /** Told when the new units are stored. */
        void done();
    }

    /**
     * All units of an alignment are about to be replaced, or stored for the first time.
     *
     * @param resolution the id of its resolution
     * @param who the name of whoever asks for it
     */
    Replacing replacing(String resolution, String who);

    /**
     * Whether reviewers have edited an alignment since it was made, and not taken all of that back.
     *
     * @param resolution the id of its resolution
     */
    boolean isEdited(String resolution);

    /**
     * A later revision of one of an alignment's texts has come, and the alignment is of a new
     * version.
     *
     * @param resolution the id of its resolution
     * @param language the language of the text
     */
    void uploaded(String resolution, Language language);

    /**
     * Whether there are changes to be taken back or done again.
     *
     * @param undoable whether one holds that can be taken back
     * @param redoable whether one was taken back that can be done again
     */
    record Steps(boolean undoable, boolean redoable) {}

    /**
     * Whether there are changes of an alignment to be taken back or done again.
     *
     * @param alignment its id
     * @param by the one whose they must be; nothing for anybody's
     */
    Steps steps(long alignment, Optional<String> by);
}
