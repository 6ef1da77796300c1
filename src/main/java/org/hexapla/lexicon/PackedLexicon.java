package org.hexapla.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconFile;
import org.hexapla.align.LexiconHead;
import org.hexapla.align.LexiconReader;
import org.hexapla.align.LexiconWriter;
import org.jboss.logging.Logger;

/**
 * A lexicon as the database keeps it: a file of a lexicon, whose head says nothing, so that equal
 * lexica are equal bytes. Packing rounds counts to 32nds, which add up without loss; what is added
 * to a sum and what is taken out of it again must both have been packed.
 */
final class PackedLexicon {

    private static final Logger LOG = Logger.getLogger(PackedLexicon.class);

    private static final LexiconHead HEAD =
            new LexiconHead("", "", Instant.EPOCH, List.of(), List.of());

    private PackedLexicon() {}

    static byte[] of(Lexicon lexicon) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            LexiconWriter.write(new LexiconFile(HEAD, lexicon), bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The lexicon, if it can be read: what was stored by another version of the program, or was
     * damaged, can't, and counts for nothing. The log says so.
     *
     * @param what what it is, for the log
     */
    static Optional<Lexicon> unpacked(byte[] bytes, String what) {
        try {
            return Optional.of(LexiconReader.read(new ByteArrayInputStream(bytes)).lexicon());
        } catch (IOException unreadable) {
            LOG.warnf("%s can't be read: %s", what, unreadable.getMessage());
            return Optional.empty();
        }
    }
}
