package org.hexapla.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.hexapla.document.UnreadableDocumentException.Reason;

/** Documents that were put into one zip archive. */
public final class ZippedFiles {

    private static final long MEGABYTE = 1 << 20;
    private static final int MOST_FILES = 100;

    /** What the names without a mark are in, by the format's rules. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private static final List<String> OF_SYSTEMS = List.of("thumbs.db", "desktop.ini");

    private static final String ARCHIVE = "zip archive";

    private ZippedFiles() {}

    /**
     * A file of an archive.
     *
     * @param name its name, without folders
     * @param bytes what it holds, unpacked
     */
    public record ZippedFile(String name, byte[] bytes) {}

    /**
     * Unpacks an archive, in the order of its directory. Folders, hidden files and what operating
     * systems put beside files are passed over.
     *
     * @param budget how many bytes all files may unpack to, which is checked before any is
     *     unpacked; what is unpacked is taken from it
     * @throws UnreadableDocumentException when it is no archive, is damaged or protected with a
     *     password, holds no files, too many, too large ones, archives, or a file whose name leads
     *     out of it
     */
    public static List<ZippedFile> of(byte[] archive, UnpackingBudget budget)
            throws UnreadableDocumentException {
        List<ZippedFile> files = new ArrayList<>();
        try (ZipParts parts = ZipParts.open(archive, ARCHIVE)) {
            refuseThoseOutside(parts.entries());
            List<ZipArchiveEntry> entries =
                    parts.entries().stream().filter(ZippedFiles::isDocument).toList();
            check(entries, budget);
            for (ZipArchiveEntry entry : entries) {
                String name = nameOf(entry);
                byte[] bytes = unpacked(parts, entry, name, budget);
                files.add(new ZippedFile(name.substring(name.lastIndexOf('/') + 1), bytes));
            }
        }
        return files;
    }

    /** Such names are made to overwrite files, so that the archive is not to be trusted. */
    private static void refuseThoseOutside(List<ZipArchiveEntry> entries)
            throws UnreadableDocumentException {
        for (ZipArchiveEntry entry : entries) {
            String name = nameOf(entry);
            if (("/" + name + "/").contains("/../")) {
                throw new UnreadableDocumentException(
                        Reason.UNSAFE,
                        "The archive holds a file whose name leads out of it, " + name + ".");
            }
        }
    }

    private static void check(List<ZipArchiveEntry> entries, UnpackingBudget budget)
            throws UnreadableDocumentException {
        if (entries.isEmpty()) {
            throw new UnreadableDocumentException(Reason.EMPTY, "The archive holds no files.");
        }
        if (entries.size() > MOST_FILES) {
            throw new UnreadableDocumentException(
                    Reason.EXCESSIVE,
                    String.format(
                            "The archive holds %d files; %d are allowed.",
                            entries.size(), MOST_FILES));
        }
        long left = budget.left();
        for (ZipArchiveEntry entry : entries) {
            left -= Math.min(Math.max(0, entry.getSize()), budget.whole() + 1);
            if (left < 0) {
                throw tooLarge(budget);
            }
        }
    }

    private static byte[] unpacked(
            ZipParts parts, ZipArchiveEntry entry, String name, UnpackingBudget budget)
            throws UnreadableDocumentException {
        byte[] bytes;
        long left = budget.left();
        long before = parts.unpacked();
        try (InputStream stream = parts.part(entry, name)) {
            bytes = stream.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        } catch (ZipParts.TooLarge bomb) {
            throw new UnreadableDocumentException(
                    Reason.EXCESSIVE, String.valueOf(bomb.getMessage()));
        } catch (IOException damaged) {
            throw ZipParts.damaged(name);
        } finally {
            budget.spend(parts.unpacked() - before);
        }
        if (bytes.length > left) {
            throw tooLarge(budget);
        }
        if (bytes.length < entry.getSize()) {
            throw ZipParts.damaged(name);
        }
        if (MediaTypeByContent.of(bytes).filter(MediaTypeByContent.ZIP::equals).isPresent()) {
            throw new UnreadableDocumentException(
                    Reason.OTHER_FORMAT,
                    "The archive holds another archive, " + name + "; put all files into one.");
        }
        return bytes;
    }

    private static UnreadableDocumentException tooLarge(UnpackingBudget budget) {
        return new UnreadableDocumentException(
                Reason.EXCESSIVE,
                "The archive's files, with those before it, unpack to more than the allowed "
                        + size(budget.whole())
                        + ".");
    }

    private static String size(long bytes) {
        return bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }

    private static boolean isDocument(ZipArchiveEntry entry) {
        String name = nameOf(entry);
        String own = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !entry.isUnixSymlink()
                && !own.isEmpty()
                && !("/" + name).contains("/.")
                && !("/" + name).contains("/__MACOSX/")
                && !OF_SYSTEMS.contains(own.toLowerCase(Locale.ROOT));
    }

    /** Many write UTF-8 without saying so; what is none is in the old code page. */
    private static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        String name = entry.getName();
        if (raw != null && !entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            try {
                name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
            } catch (CharacterCodingException old) {
                name = new String(raw, OLD_NAMES);
            }
        }
        return name.replace('\\', '/');
    }
}
