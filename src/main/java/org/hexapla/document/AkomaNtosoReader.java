package org.hexapla.document;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * Akoma Ntoso, the XML of legal documents, in which the United Nations mark up resolutions as
 * {@code <statement name="deliberation">} (AKN4UN). What the offsets of the document count is the
 * text that was taken out, see {@link Document#source}.
 */
public final class AkomaNtosoReader implements DocumentReader {

    private static final String ROOT = "akomaNtoso";
    private static final String NAME = "the file";

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/akn+xml", "application/xml", "text/xml");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("akn", "xml");
    }

    @Override
    public boolean extracts() {
        return true;
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        UnreadableDocumentException.refuseEmpty(file);
        if (FileSignature.of(file).isPresent()) {
            throw OfficeFormat.otherThan("Akoma Ntoso file (.xml)", file);
        }
        XmlPart xml = XmlPart.open(new ByteArrayInputStream(file), NAME, charset);
        ExtractedText text = new ExtractedText(file.length);
        while (xml.goesOn(0)) {
            if (xml.isStart() && xml.depth() == 1 && !xml.local().equals(ROOT)) {
                throw new UnreadableDocumentException(
                        Reason.OTHER_FORMAT,
                        "This XML is no Akoma Ntoso: its root is <"
                                + xml.local()
                                + ">, not <"
                                + ROOT
                                + ">.");
            }
            if (xml.isStart()) {
                new AkomaNtosoWalk(text).over(xml);
            }
        }
        return text.document();
    }
}
