package org.hexapla.parallel;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.DirectionOverrides;
import org.hexapla.document.Document;
import org.hexapla.document.DocumentReader;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.LineReader;
import org.hexapla.document.Markup;
import org.hexapla.document.MediaTypeByContent;
import org.hexapla.document.Paragraph;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;
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
    private final TimeLimit limit;

    /**
     * @param limit how long a file may be read and cut
     */
    public FileTextReader(
            DocumentReaders readers, Segmenter segmenter, LanguageGuess guess, TimeLimit limit) {
        this.readers = readers;
        this.segmenter = segmenter;
        this.guess = guess;
        this.limit = limit;
    }

    /** A reader of every format that Hexapla knows by itself, within the usual time. */
    public static FileTextReader standard() {
        return standard(TimeLimit.USUAL);
    }

    /**
     * A reader of every format that Hexapla knows by itself.
     *
     * @param limit how long one file may take to read
     */
    public static FileTextReader standard(Duration limit) {
        return new FileTextReader(
                DocumentReaders.standard(),
                new Segmenter(new SentenceSplitters()),
                new LanguageGuess(),
                new TimeLimit(limit));
    }

    @Override
    public ReadText read(
            byte[] file, String mediaType, Language language, Segmentation segmentation)
            throws UnreadableDocumentException {
        return limit.within(
                () -> {
                    Document document = document(file, mediaType, segmentation);
                    SegmentedText text = segmenter.segment(document, language, segmentation);
                    return new ReadText(text, warnings(language, document));
                });
    }

    @Override
    public ReadText read(byte[] file, String mediaType, Segmentation segmentation)
            throws UnreadableDocumentException {
        return limit.within(
                () -> {
                    Document document = document(file, mediaType, segmentation);
                    Language language = guessed(document);
                    return new ReadText(
                            segmenter.segment(document, language, segmentation), List.of());
                });
    }

    private Document document(byte[] file, String mediaType, Segmentation segmentation)
            throws UnreadableDocumentException {
        int semicolon = mediaType.indexOf(';');
        String type = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
        DocumentReader reader = readers.forMediaType(type);
        String charset = charset(mediaType);
        boolean byLine = segmentation == Segmentation.LINE;
        Document document = byLine ? lines(reader, file, charset) : reader.read(file, charset);
        DirectionOverrides.refuse(document, byLine ? "line" : "paragraph");
        return document;
    }

    /** The lines of the file itself, or of the text in it where that is not the same. */
    private Document lines(DocumentReader reader, byte[] file, String charset)
            throws UnreadableDocumentException {
        if (!reader.extracts()) {
            Document document = lines.read(file, charset);
            if (!reader.mediaTypes().contains(MediaTypeByContent.HTML)) {
                Markup.refuse(document.source(), "a text of lines");
            }
            return document;
        }
        String text = reader.read(file, charset).source();
        return lines.read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }

    private Language guessed(Document document) throws UnreadableDocumentException {
        return guess.of(words(document))
                .orElseThrow(() -> new UnreadableDocumentException(Reason.UNSURE_LANGUAGE, UNSURE));
    }

    /** The beginning of a document, long enough to say what language it is in. */
    private static String words(Document document) {
        StringBuilder words = new StringBuilder();
        for (Paragraph paragraph : document.paragraphs()) {
            if (words.length() < ENOUGH_TO_GUESS) {
                words.append(paragraph.text()).append('\n');
            }
        }
        return words.toString();
    }

    private List<ReadText.Warning> warnings(Language language, Document document) {
        return guess.otherThan(language, words(document)).stream()
                .map(
                        other ->
                                new ReadText.Warning(
                                        ReadText.Warning.LANGUAGE_MISMATCH,
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
