package org.hexapla.document;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.hexapla.document.pdf.PdfReader;

/**
 * The accepted formats.
 *
 * @param readers a reader for each; where two know a media type or an ending the first is taken
 */
public record DocumentReaders(List<DocumentReader> readers) {

    public DocumentReaders {
        readers = List.copyOf(readers);
    }

    /** All formats that Hexapla reads by itself. */
    public static DocumentReaders standard() {
        return new DocumentReaders(
                List.of(
                        new PlainTextReader(),
                        new MarkdownReader(),
                        new HtmlReader(),
                        new DocxReader(),
                        new OdtReader(),
                        new RtfReader(),
                        new DocReader(),
                        new AkomaNtosoReader(),
                        new PdfReader()));
    }

    /**
     * The reader of a media type.
     *
     * @param mediaType a media type without parameters, in any case
     * @throws UnreadableDocumentException when there is none; the message lists what is accepted
     */
    public DocumentReader forMediaType(String mediaType) throws UnreadableDocumentException {
        String wanted = mediaType.strip().toLowerCase(Locale.ROOT);
        for (DocumentReader reader : readers) {
            if (reader.mediaTypes().contains(wanted)) {
                return reader;
            }
        }
        TreeSet<String> known = new TreeSet<>();
        readers.forEach(reader -> known.addAll(reader.mediaTypes()));
        throw new UnreadableDocumentException(
                Reason.UNSUPPORTED,
                "The media type \"" + wanted + "\" is not accepted; these are: " + list(known));
    }

    /**
     * The media type that a file's name stands for.
     *
     * @param fileName a name with an ending
     * @throws UnreadableDocumentException when the ending is of no accepted format
     */
    public String mediaTypeOf(String fileName) throws UnreadableDocumentException {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (DocumentReader reader : readers) {
            if (reader.extensions().contains(ending)) {
                return preferred(new TreeSet<>(reader.mediaTypes()));
            }
        }
        TreeSet<String> known = new TreeSet<>();
        readers.forEach(reader -> known.addAll(reader.extensions()));
        throw new UnreadableDocumentException(
                Reason.UNSUPPORTED,
                "The file name \""
                        + fileName
                        + "\" ends in none of the accepted endings: "
                        + list(known));
    }

    private static String preferred(TreeSet<String> mediaTypes) {
        return mediaTypes.stream()
                .filter(type -> type.startsWith("text/"))
                .findFirst()
                .orElseGet(mediaTypes::first);
    }

    private static String list(TreeSet<String> names) {
        return String.join(", ", names) + ".";
    }
}
