package org.hexapla.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * The parts of a document that is a zip archive, each unpacked only as it is read. What unpacks to
 * far more than a document does is refused before it is all unpacked.
 */
final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 256L << 20;

    /** Office's own XML unpacks to 10 or 20 times its size; a bomb, to 1,000. */
    private static final long MOST_GROWTH = 200;

    private static final long ALWAYS_ALLOWED = 4L << 20;

    private final ZipFile zip;
    private long unpacked;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @param expected what the file should be, for the message that it isn't: {@code .docx file}
     * @throws UnreadableDocumentException when it is none, is damaged or has too many parts
     */
    static ZipParts open(byte[] file, String expected) throws UnreadableDocumentException {
        UnreadableDocumentException.refuseEmpty(file);
        if (!FileSignature.ZIP.opens(file)) {
            throw OfficeFormat.otherThan(expected, file);
        }
        try {
            ZipFile zip =
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                            .setIgnoreLocalFileHeader(true)
                            .get();
            int parts = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); parts++) {
                entries.nextElement();
            }
            if (parts > MOST_PARTS) {
                throw new UnreadableDocumentException(
                        Reason.EXCESSIVE,
                        "The file has " + parts + " parts; " + MOST_PARTS + " are allowed.");
            }
            return new ZipParts(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableDocumentException(
                    Reason.DAMAGED,
                    "The file is damaged or cut short: its zip archive can't be opened.");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part as bytes that can be read once, or nothing where there is no such part. */
    Optional<InputStream> part(String name) throws UnreadableDocumentException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(part(entry, name));
    }

    /** All parts, folders too, in the order of the archive's directory. */
    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    /** How many bytes were unpacked so far. */
    long unpacked() {
        return unpacked;
    }

    /**
     * A part as bytes that can be read once.
     *
     * @param name what it is called in messages
     */
    InputStream part(ZipArchiveEntry entry, String name) throws UnreadableDocumentException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableDocumentException(
                    Reason.LOCKED, "The file is protected with a password.");
        }
        try {
            long growth = MOST_GROWTH * Math.max(0, entry.getCompressedSize());
            InputStream bytes = zip.getInputStream(entry);
            return new Bounded(bytes, name, Math.max(ALWAYS_ALLOWED, growth));
        } catch (IOException damaged) {
            throw damaged(name);
        }
    }

    /** The beginning of a part as Latin-1 text; an empty text where there is no such part. */
    String beginning(String name, int most) throws UnreadableDocumentException {
        try (InputStream bytes = part(name).orElseGet(InputStream::nullInputStream)) {
            return new String(bytes.readNBytes(most), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException damaged) {
            throw damaged(name);
        }
    }

    static UnreadableDocumentException damaged(String name) {
        return new UnreadableDocumentException(
                Reason.DAMAGED,
                "The file is damaged or cut short: its part " + name + " can't be unpacked.");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** That a part unpacks to too much, on its way through a parser that knows IOExceptions. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    private final class Bounded extends FilterInputStream {

        private final String name;
        private final long most;
        private long own;

        Bounded(InputStream bytes, String name, long most) {
            super(bytes);
            this.name = name;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            ExtractedText.checkNotAbandoned();
            own += bytes;
            unpacked += bytes;
            if (own > most || unpacked > MOST_UNPACKED) {
                throw new TooLarge(
                        "The file's part "
                                + name
                                + " unpacks to more than "
                                + (Math.min(most, MOST_UNPACKED) >> 20)
                                + " MB, as no document of its size does.");
            }
        }
    }
}
