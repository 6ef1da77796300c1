package org.hexapla.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * OpenDocument texts, as LibreOffice writes them, read as streams. Nothing that a file links to is
 * loaded. What the offsets of the document count is the text that was taken out, see {@link
 * Document#source}.
 */
public final class OdtReader implements DocumentReader {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final int MIME_TYPE_LENGTH = 100;

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MEDIA_TYPE);
    }

    @Override
    public Set<String> extensions() {
        return Set.of("odt");
    }

    @Override
    public boolean extracts() {
        return true;
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        try (ZipParts parts = ZipParts.open(file, "OpenDocument text (.odt)")) {
            if (!parts.beginning("mimetype", MIME_TYPE_LENGTH).startsWith(MEDIA_TYPE)) {
                throw OfficeFormat.otherThan("OpenDocument text (.odt)", file);
            }
            refuseLocked(parts);
            OdtStyles styles = new OdtStyles();
            Optional<InputStream> common = parts.part("styles.xml");
            if (common.isPresent()) {
                XmlPart xml = XmlPart.open(common.get(), "styles.xml", "");
                while (xml.goesOn(0)) {
                    if (xml.isStart()) {
                        styles.take(xml);
                    }
                }
            }
            InputStream content =
                    parts.part("content.xml").orElseThrow(() -> ZipParts.damaged("content.xml"));
            ExtractedText text = new ExtractedText(file.length);
            new OdtWalk(styles, text).over(XmlPart.open(content, "content.xml", ""));
            return text.document();
        }
    }

    private static void refuseLocked(ZipParts parts) throws UnreadableDocumentException {
        Optional<InputStream> manifest = parts.part("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return;
        }
        XmlPart xml = XmlPart.open(manifest.get(), "META-INF/manifest.xml", "");
        while (xml.goesOn(0)) {
            if (xml.isStart() && xml.local().equals("encryption-data")) {
                throw new UnreadableDocumentException(
                        Reason.LOCKED, "The file is protected with a password.");
            }
        }
    }
}
