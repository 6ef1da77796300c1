package org.hexapla.official;

import java.net.URI;
import java.util.Map;
import org.hexapla.document.MediaTypeByContent;

/**
 * A file as it came.
 *
 * @param bytes its content
 * @param mediaType what it is by its content, with the server's charset where it is text
 * @param origin the address that it came from in the end, without user, query and fragment, which
 *     may hold what gives access and is nobody else's business
 */
public record OfficialFile(byte[] bytes, String mediaType, URI origin) {

    private static final Map<String, String> ENDINGS =
            Map.of(
                    MediaTypeByContent.DOCX, "docx",
                    MediaTypeByContent.DOC, "doc",
                    MediaTypeByContent.ODT, "odt",
                    MediaTypeByContent.RTF, "rtf",
                    MediaTypeByContent.PDF, "pdf",
                    MediaTypeByContent.HTML, "html",
                    MediaTypeByContent.TEXT, "txt",
                    MediaTypeByContent.ZIP, "zip");

    public OfficialFile {
        String authority = origin.getRawAuthority();
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        origin = URI.create(origin.getScheme() + "://" + host + origin.getRawPath());
    }

    /** The ending, without the dot, that names of such files have. */
    public String ending() {
        int semicolon = mediaType.indexOf(';');
        String type = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
        return ENDINGS.getOrDefault(type, "bin");
    }
}
