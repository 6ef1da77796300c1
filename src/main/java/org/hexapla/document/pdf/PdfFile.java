package org.hexapla.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.hexapla.document.Document;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;

/** Opens a PDF with the library and reads its pages. */
final class PdfFile {

    private static final String DAMAGED =
            "The PDF is cut short or damaged; fetch it again, or save it anew from a PDF viewer.";
    private static final String LOCKED =
            "The PDF can't be opened without a password or a key. Save it without one.";

    /** What the library finds odd about a file is of no use to its reader. */
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new StandInFonts());
    }

    private PdfFile() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException when that can't be done
     */
    static Document read(byte[] file) throws UnreadableDocumentException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return read(document);
        } catch (Effort.SpentException spent) {
            throw spent.reason();
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(Reason.LOCKED, LOCKED);
        } catch (NoClassDefFoundError keyStore) {
            // the library that opens files locked with a certificate isn't part of Hexapla
            throw new UnreadableDocumentException(Reason.LOCKED, LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableDocumentException(Reason.DAMAGED, DAMAGED);
        }
    }

    private static Document read(PDDocument document)
            throws IOException, UnreadableDocumentException {
        Effort effort = new Effort();
        effort.pages(document.getNumberOfPages());
        GlyphScan scan = new GlyphScan(effort);
        PageStreams streams = new PageStreams();
        List<Sheet> sheets = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            effort.nextPage();
            streams.check(page);
            sheets.add(scan.read(page));
        }
        if (sheets.isEmpty()) {
            throw new UnreadableDocumentException(Reason.DAMAGED, DAMAGED);
        }
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw scan.hasPictures()
                    ? new UnreadableDocumentException(
                            Reason.NO_TEXT_LAYER,
                            "The PDF has no text layer, only pictures of its pages; run text"
                                    + " recognition (OCR) first.")
                    : new UnreadableDocumentException(Reason.EMPTY, "The PDF holds no text.");
        }
        Document text = PdfText.of(sheets);
        if (text.paragraphs().isEmpty()) {
            throw new UnreadableDocumentException(Reason.EMPTY, "The PDF holds no text.");
        }
        return text;
    }
}
