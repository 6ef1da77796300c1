package org.hexapla.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * Word files from 97 to 2003. What the offsets of the document count is the text that was taken
 * out, see {@link Document#source}.
 */
public final class DocReader implements DocumentReader {

    private static final String EXPECTED = "old Word file (.doc)";

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/msword");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("doc");
    }

    @Override
    public boolean extracts() {
        return true;
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        UnreadableDocumentException.refuseEmpty(file);
        if (!FileSignature.OLE.opens(file)) {
            throw OfficeFormat.otherThan(EXPECTED, file);
        }
        ExtractedText text = new ExtractedText(file.length);
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (!ole.getRoot().hasEntry("WordDocument")) {
                throw OfficeFormat.otherThan(EXPECTED, file);
            }
            try (HWPFDocument document = new HWPFDocument(ole)) {
                new DocWalk(document, text).over();
            }
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableDocumentException(
                    Reason.LOCKED, "The file is protected with a password.");
        } catch (OldFileFormatException old) {
            throw new UnreadableDocumentException(
                    Reason.OTHER_FORMAT,
                    "This is a file of Word 6 or Word 95, which is too old; save it as .docx.");
        } catch (CancellationException abandoned) {
            throw abandoned;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocumentException(
                    Reason.DAMAGED,
                    "The file is damaged or cut short: its Word document can't be read.");
        }
        return text.document();
    }
}
