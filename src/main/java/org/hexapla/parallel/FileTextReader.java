package org.hexapla.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.Document;
import org.hexapla.document.DocumentReader;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.LineReader;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;

/** Reads the files of all accepted formats. */
public final class FileTextReader implements TextReader {

    private final DocumentReaders readers;
    private final DocumentReader lines = new LineReader();
    private final Segmenter segmenter;

    public FileTextReader(DocumentReaders readers, Segmenter segmenter) {
        this.readers = readers;
        this.segmenter = segmenter;
    }

    /** A reader of every format that Hexapla knows by itself. */
    public static FileTextReader standard() {
        return new FileTextReader(
                DocumentReaders.standard(), new Segmenter(new SentenceSplitters()));
    }

    @Override
    public ReadText read(
            byte[] file, String mediaType, Language language, Segmentation segmentation)
            throws UnreadableDocumentException {
        int semicolon = mediaType.indexOf(';');
        String type = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
        DocumentReader reader = readers.forMediaType(type);
        if (segmentation == Segmentation.LINE) {
            reader = lines;
        }
        Document document = reader.read(file, charset(mediaType));
        SegmentedText text = segmenter.segment(document, language, segmentation);
        List<ReadText.Warning> warnings = new ArrayList<>();
        return new ReadText(text, warnings);
    }

    private static String charset(String mediaType) {
        String[] parts = mediaType.split(";");
        for (int place = 1; place < parts.length; place++) {
            String parameter = parts[place].strip();
            if (parameter.toLowerCase(Locale.ROOT).startsWith("charset=")) {
                return parameter.substring("charset=".length()).replace("\"", "").strip();
            }
        }
        return "";
    }
}
