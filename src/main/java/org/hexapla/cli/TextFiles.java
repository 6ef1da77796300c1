package org.hexapla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.parallel.ReadText;
import org.hexapla.parallel.TextReader;

/** Reads the files of one document. */
final class TextFiles {

    private final TextReader reader;
    private final MediaTypes mediaTypes;
    private final Consumer<String> warnings;

    /**
     * @param warnings is told what is odd about a file but no error
     */
    TextFiles(TextReader reader, MediaTypes mediaTypes, Consumer<String> warnings) {
        this.reader = reader;
        this.mediaTypes = mediaTypes;
        this.warnings = warnings;
    }

    /**
     * The texts of all files, in their order.
     *
     * @throws BadInputException when one of them can't be read
     */
    List<SegmentedText> read(List<LanguageFile> files, Segmentation segmentation)
            throws BadInputException {
        List<SegmentedText> texts = new ArrayList<>();
        for (LanguageFile file : files) {
            texts.add(read(file, segmentation));
        }
        return texts;
    }

    private SegmentedText read(LanguageFile file, Segmentation segmentation)
            throws BadInputException {
        // where nothing is parsed, a file's name says nothing: corpora have names like "news.fr"
        String mediaType =
                segmentation == Segmentation.LINE ? "text/plain" : mediaTypes.of(file.path());
        byte[] bytes = file.read();
        try {
            ReadText read = reader.read(bytes, mediaType, file.language(), segmentation);
            for (ReadText.Warning warning : read.warnings()) {
                warnings.accept(file.path() + ": " + warning.detail());
            }
            return read.text();
        } catch (UnreadableDocumentException unreadable) {
            throw new BadInputException(file.path(), String.valueOf(unreadable.getMessage()));
        }
    }
}
