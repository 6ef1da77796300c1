package org.hexapla.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.clause.Segment;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.Document;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.Mark;
import org.hexapla.document.Paragraph;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitter;
import org.hexapla.language.SentenceSplitters;

/** A resolution as it was published, whose right sentences nobody set. */
record RealText(Path file, Language language, Document document) {

    /**
     * A place at which a paragraph was parted.
     *
     * @param place where the next sentence begins, in code points of the text as it was read
     */
    record Split(int place, String before, String blanks, String after) {}

    /**
     * The texts of a folder, which may lie deeper, or of one file; files of formats that aren't
     * read, and a folder's own {@code README.md}, are passed over.
     *
     * @throws BrokenGoldException when one can't be read, or there is none
     */
    static List<RealText> in(Path folder, Language language, DocumentReaders readers)
            throws BrokenGoldException {
        List<RealText> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            String mediaType;
            try {
                mediaType = readers.mediaTypeOf(String.valueOf(file.getFileName()));
            } catch (UnreadableDocumentException otherFormat) {
                continue;
            }
            try {
                byte[] bytes = Files.readAllBytes(file);
                texts.add(
                        new RealText(
                                file, language, readers.forMediaType(mediaType).read(bytes, "")));
            } catch (IOException unreadable) {
                throw new BrokenGoldException(file, "it can't be read: " + unreadable.getMessage());
            } catch (UnreadableDocumentException unreadable) {
                throw new BrokenGoldException(file, String.valueOf(unreadable.getMessage()));
            }
        }
        if (texts.isEmpty()) {
            throw new BrokenGoldException(folder, "there is no text to read in it");
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws BrokenGoldException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new BrokenGoldException(folder, "it can't be read: " + unreadable.getMessage());
        }
    }

    /**
     * Where a splitter parts the text's paragraphs; not where one clause ends and the next begins,
     * and not where the file breaks the line on purpose.
     */
    List<Split> splits(SentenceSplitter splitter) {
        List<Split> splits = new ArrayList<>();
        List<Segment> segments =
                new Segmenter(new SentenceSplitters(ignored -> splitter))
                        .segment(document, language, Segmentation.AUTO)
                        .segments();
        int end = 0;
        for (int next = 1; next < segments.size(); next++) {
            Segment before = segments.get(next - 1);
            Segment after = segments.get(next);
            if (before.paragraph() != after.paragraph()) {
                end = 0;
                continue;
            }
            end += before.text().length();
            int start = end + before.after().length();
            if (before.clause() == after.clause() && !isBroken(after.paragraph(), end, start)) {
                splits.add(
                        new Split(
                                after.source().start(),
                                withoutReferences(before),
                                before.after(),
                                after.text()));
            }
            end = start;
        }
        return splits;
    }

    private boolean isBroken(int paragraph, int end, int start) {
        return document.paragraphs().stream()
                .filter(candidate -> candidate.index() == paragraph)
                .map(Paragraph::breaks)
                .flatMap(List::stream)
                .anyMatch(place -> place >= end && place <= start);
    }

    private static String withoutReferences(Segment segment) {
        StringBuilder text = new StringBuilder(segment.text());
        List<Mark> marks = segment.marks();
        for (int mark = marks.size() - 1; mark >= 0; mark--) {
            if (marks.get(mark).kind() == Mark.Kind.FOOTNOTE_REFERENCE) {
                text.delete(marks.get(mark).start(), marks.get(mark).end());
            }
        }
        return text.toString();
    }
}
