package org.hexapla.parallel;

import java.util.List;
import java.util.Locale;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.Document;
import org.hexapla.document.DocumentReader;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.LineReader;
import org.hexapla.document.Paragraph;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.language.LanguageGuess;
import org.hexapla.language.SentenceSplitters;

/** Reads the files of all accepted formats. */
public final class FileTextReader implements TextReader {

    /** Of a long document, a part of this many UTF-16 units says what language it is in. */
    private static final int ENOUGH_TO_GUESS = 100_000;

    private final DocumentReaders readers;
    private final DocumentReader lines = new LineReader();
    private final Segmenter segmenter;
    private final LanguageGuess guess;

    public FileTextReader(DocumentReaders readers, Segmenter segmenter, LanguageGuess guess) {
        this.readers = readers;
        this.segmenter = segmenter;
        this.guess = guess;
    }

    /** A reader of every format that Hexapla knows by itself. */
    public static FileTextReader standard() {
        return new FileTextReader(
                DocumentReaders.standard(),
                new Segmenter(new SentenceSplitters()),
                new LanguageGuess());
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
        return new ReadText(text, warnings(language, document));
    }

    private List<ReadText.Warning> warnings(Language language, Document document) {
        StringBuilder words = new StringBuilder();
        for (Paragraph paragraph : document.paragraphs()) {
            if (words.length() < ENOUGH_TO_GUESS) {
                words.append(paragraph.text()).append('\n');
            }
        }
        return guess.otherThan(language, words.toString()).stream()
                .map(
                        other ->
                                new ReadText.Warning(
                                        "language-mismatch",
                                        String.format(
                                                "The text is said to be in %s but looks like %s.",
                                                language.tag(), other.tag())))
                .toList();
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
