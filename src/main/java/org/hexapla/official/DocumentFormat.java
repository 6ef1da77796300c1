package org.hexapla.official;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.document.MediaTypeByContent;

/** A format that documents are asked for in, by the name that the address gives it. */
public enum DocumentFormat {
    DOCX,
    DOC,
    PDF,
    /** Pages: for servers that give texts so. The Official Document System has none. */
    HTML;

    /** What a server means when it is asked for a document, whichever it then sends. */
    private static final Set<String> DOCUMENTS =
            Set.of(
                    MediaTypeByContent.DOCX,
                    MediaTypeByContent.DOC,
                    MediaTypeByContent.ODT,
                    MediaTypeByContent.RTF,
                    MediaTypeByContent.PDF,
                    MediaTypeByContent.OLE,
                    MediaTypeByContent.ZIP);

    /** A page that is shorter, in bytes, only says that there is none. */
    private static final int SHORTEST_PAGE = 2048;

    /** The name as addresses and settings spell it: {@code docx}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of a name, in any case.
     *
     * @throws IllegalArgumentException when there is none; the message lists those that there are
     */
    public static DocumentFormat of(String name) {
        for (DocumentFormat format : values()) {
            if (format.key().equals(name.strip().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException(
                "\""
                        + name.strip()
                        + "\" is none of the formats "
                        + Arrays.stream(values())
                                .map(DocumentFormat::key)
                                .collect(Collectors.joining(", ")));
    }

    /** Whether a file that came is a document and no message of the server's. */
    boolean isDocument(String mediaType, int bytes) {
        return this == HTML && mediaType.equals(MediaTypeByContent.HTML)
                ? bytes >= SHORTEST_PAGE
                : DOCUMENTS.contains(mediaType);
    }
}
