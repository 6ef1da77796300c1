package org.hexapla.parallel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.clause.Segmentation;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.MediaTypeByContent;
import org.hexapla.document.UnpackingBudget;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.hexapla.document.ZippedFiles;
import org.hexapla.language.Language;
import org.hexapla.language.LanguageNames;

/**
 * Reads files of which nobody says what language they are in, nor always of what format: their
 * names tell, or else what they hold. Safe for use by several threads.
 */
public final class NamedFileReader {

    private final TextReader reader;
    private final DocumentReaders formats;
    private final LanguageNames names = new LanguageNames();

    /**
     * @param formats the formats that the reader knows
     */
    public NamedFileReader(TextReader reader, DocumentReaders formats) {
        this.reader = reader;
        this.formats = formats;
    }

    /** The same, for every format that Hexapla knows by itself. */
    public static NamedFileReader standard(TextReader reader) {
        return new NamedFileReader(reader, DocumentReaders.standard());
    }

    /**
     * The files that a file is: those in it, where it is a zip archive that is no document.
     *
     * @param budget how many bytes they may unpack to, together; what is unpacked, and a file that
     *     is no archive, is taken from it
     * @throws UnreadableDocumentException when it is an archive that can't be unpacked
     */
    public static List<NamedFile> unpacked(NamedFile file, UnpackingBudget budget)
            throws UnreadableDocumentException {
        if (!isArchive(file)) {
            budget.spend(file.bytes().length);
            return List.of(file);
        }
        return ZippedFiles.of(file.bytes(), budget).stream()
                .map(zipped -> new NamedFile(zipped.name(), "", zipped.bytes()))
                .toList();
    }

    /** Whether a file holds files and is no document itself. */
    public static boolean isArchive(NamedFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".zip")
                || MediaTypeByContent.of(file.bytes())
                        .filter(MediaTypeByContent.ZIP::equals)
                        .isPresent();
    }

    /**
     * Reads a file. Where its name tells a language and its text looks like another, the name is
     * believed and there is a warning.
     *
     * @throws UnreadableDocumentException when it can't be read, its name tells two languages, or
     *     neither its name nor its text says plainly which language it is in
     */
    public NamedText read(NamedFile file, Segmentation segmentation)
            throws UnreadableDocumentException {
        String mediaType = mediaType(file);
        List<Language> two = names.two(file.name());
        if (!two.isEmpty()) {
            throw new UnreadableDocumentException(
                    Reason.UNSURE_LANGUAGE,
                    String.format(
                            "The name %s tells two languages, %s and %s; name one alone, as in"
                                    + " text.%s.txt.",
                            file.name(), two.get(0), two.get(1), two.get(0)));
        }
        Optional<Language> named = names.in(file.name());
        ReadText read =
                named.isPresent()
                        ? reader.read(file.bytes(), mediaType, named.get(), segmentation)
                        : reader.read(file.bytes(), mediaType, segmentation);
        return new NamedText(file, mediaType, named.isEmpty(), read);
    }

    /** What the sender says, if that is accepted; else what the name says; else the content. */
    private String mediaType(NamedFile file) throws UnreadableDocumentException {
        if (isAccepted(file.mediaType())) {
            return file.mediaType();
        }
        try {
            return formats.mediaTypeOf(file.name());
        } catch (UnreadableDocumentException noSuchEnding) {
            return MediaTypeByContent.of(file.bytes())
                    .orElseThrow(
                            () ->
                                    new UnreadableDocumentException(
                                            Reason.DAMAGED,
                                            "The file is damaged or cut short: its zip archive"
                                                    + " can't be opened."));
        }
    }

    private boolean isAccepted(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        String plain = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
        try {
            formats.forMediaType(plain);
            return true;
        } catch (UnreadableDocumentException unsupported) {
            return false;
        }
    }
}
