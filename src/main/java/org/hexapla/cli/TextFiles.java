package org.hexapla.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.UnpackingBudget;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.parallel.NamedFile;
import org.hexapla.parallel.NamedFileReader;
import org.hexapla.parallel.NamedText;
import org.hexapla.parallel.ReadText;
import org.hexapla.parallel.TextReader;

/** Reads the files of one document. */
final class TextFiles {

    /** What the files of an archive may unpack to, in bytes. */
    private static final long MOST_UNPACKED = 256L << 20;

    private final TextReader reader;
    private final DocumentReaders formats;
    private final Consumer<String> warnings;

    /**
     * @param formats the formats that a file's name can stand for
     * @param warnings is told what is odd about a file but no error
     */
    TextFiles(TextReader reader, DocumentReaders formats, Consumer<String> warnings) {
        this.reader = reader;
        this.formats = formats;
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

    /**
     * The texts of a file that nobody names the language of, or of those in an archive. What is
     * guessed from a text is told to the warnings.
     *
     * @throws BadInputException when some of them can't be read or their languages are in doubt; it
     *     names all of these
     */
    List<SegmentedText> readUnnamed(Path path, Segmentation segmentation) throws BadInputException {
        NamedFile whole =
                new NamedFile(String.valueOf(path.getFileName()), "", LanguageFile.read(path));
        List<SegmentedText> texts = new ArrayList<>();
        RefusedInput refused = new RefusedInput();
        boolean archive = NamedFileReader.isArchive(whole);
        for (NamedFile file : unpacked(whole, path)) {
            Object name = archive ? path + "/" + file.name() : path;
            try {
                texts.add(readUnnamed(file, name, segmentation));
            } catch (UnreadableDocumentException unreadable) {
                refused.add(bad(name, unreadable));
            }
        }
        refused.check();
        return texts;
    }

    private static List<NamedFile> unpacked(NamedFile whole, Path path) throws BadInputException {
        try {
            return NamedFileReader.unpacked(whole, new UnpackingBudget(MOST_UNPACKED));
        } catch (UnreadableDocumentException unreadable) {
            throw bad(path, unreadable);
        }
    }

    private SegmentedText readUnnamed(NamedFile file, Object name, Segmentation segmentation)
            throws UnreadableDocumentException {
        NamedText text = new NamedFileReader(reader, formats).read(file, segmentation);
        if (text.guessed()) {
            warnings.accept(name + ": The language is guessed from the text: " + text.language());
        }
        for (ReadText.Warning warning : text.read().warnings()) {
            warnings.accept(name + ": " + warning.detail());
        }
        return text.read().text();
    }

    private static BadInputException bad(Object file, UnreadableDocumentException unreadable) {
        return new BadInputException(file, String.valueOf(unreadable.getMessage()));
    }

    private SegmentedText read(LanguageFile file, Segmentation segmentation)
            throws BadInputException {
        try {
            byte[] bytes = file.read(); // before the name is looked at: it may be a folder's
            String mediaType = mediaType(file, segmentation);
            ReadText read = reader.read(bytes, mediaType, file.language(), segmentation);
            for (ReadText.Warning warning : read.warnings()) {
                warnings.accept(file.path() + ": " + warning.detail());
            }
            return read.text();
        } catch (UnreadableDocumentException unreadable) {
            throw bad(file.path(), unreadable);
        }
    }

    private String mediaType(LanguageFile file, Segmentation segmentation)
            throws UnreadableDocumentException {
        // where nothing is parsed, a file's name says nothing: corpora have names like "news.fr"
        return segmentation == Segmentation.LINE
                ? "text/plain"
                : formats.mediaTypeOf(String.valueOf(file.path().getFileName()));
    }
}
