package org.hexapla.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.Document;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.UnreadableDocumentException;

/**
 * Measures how well the clauses of texts are found, their kinds, their numbers and the clauses that
 * they stand under, against what was set by hand. What it counts is paragraphs, and of the verbs
 * that clauses open with, clauses.
 */
public final class StructureEvaluation {

    private static final String GOLD = ".tsv";

    private final DocumentReaders readers;
    private final Segmenter segmenter;

    public StructureEvaluation(DocumentReaders readers, Segmenter segmenter) {
        this.readers = readers;
        this.segmenter = segmenter;
    }

    /** What a report can show besides shares. */
    public enum Detail {
        /** The wrong paragraphs of the texts that rules may be written by. */
        WRONG,
        /** Those of the texts that are held out. */
        WRONG_HELD_OUT
    }

    /**
     * Tables for people.
     *
     * @param gold a folder with what was set by hand, a {@code .tsv} file for each text, anywhere
     *     in it
     * @param texts the folders that the texts are looked for in, the first that has one first; a
     *     text that is in none is left out and named
     * @param markdown whether the tables are in Markdown
     * @throws BrokenGoldException when a file of the gold can't be used, a text can't be read or
     *     has changed since it was annotated, or there is nothing to measure
     */
    public String evaluate(Path gold, List<Path> texts, Set<Detail> details, boolean markdown)
            throws BrokenGoldException {
        List<StructureResult> results = new ArrayList<>();
        List<GoldStructure> missing = new ArrayList<>();
        for (Path file : goldFiles(gold)) {
            GoldStructure structure = GoldStructureReader.read(file);
            Optional<Path> text = find(structure, texts);
            if (text.isPresent()) {
                results.add(measure(structure, text.get()));
            } else {
                missing.add(structure);
            }
        }
        if (results.isEmpty()) {
            throw new BrokenGoldException(
                    gold,
                    missing.isEmpty() ? "there is no gold in it" : "none of its texts was found");
        }
        StructureReport report = new StructureReport(markdown);
        report.shares(results);
        report.openings(results);
        report.missing(missing);
        if (!details.isEmpty()) {
            report.wrong(shown(results, details));
        }
        return report.text();
    }

    private static List<StructureResult> shown(List<StructureResult> results, Set<Detail> details) {
        return results.stream()
                .filter(result -> details.contains(detail(result.gold().half())))
                .toList();
    }

    private static Detail detail(Half half) {
        return half == Half.DEVELOPMENT ? Detail.WRONG : Detail.WRONG_HELD_OUT;
    }

    private static List<Path> goldFiles(Path folder) throws BrokenGoldException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(GOLD))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BrokenGoldException(folder, "the folder can't be read: " + unreadable);
        }
    }

    private static Optional<Path> find(GoldStructure structure, List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(structure.text()))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private StructureResult measure(GoldStructure gold, Path text) throws BrokenGoldException {
        Document document = document(gold, text);
        int paragraphs = document.paragraphs().size();
        if (paragraphs != gold.paragraphs().size()) {
            throw new BrokenGoldException(
                    gold.file(),
                    String.format(
                            "%s is read as %d paragraphs, and was annotated as %d",
                            text, paragraphs, gold.paragraphs().size()));
        }
        return new StructureResult(
                gold,
                FoundStructure.of(
                        segmenter.segment(document, gold.language(), Segmentation.PARAGRAPH),
                        paragraphs));
    }

    private Document document(GoldStructure gold, Path text) throws BrokenGoldException {
        try {
            byte[] bytes = Files.readAllBytes(text);
            if (!sha256(bytes).equals(gold.sha256())) {
                throw new BrokenGoldException(
                        gold.file(), text + " has changed since it was annotated");
            }
            String mediaType = readers.mediaTypeOf(String.valueOf(text.getFileName()));
            return readers.forMediaType(mediaType).read(bytes, "");
        } catch (IOException unreadable) {
            throw new BrokenGoldException(text, "it can't be read: " + unreadable.getMessage());
        } catch (UnreadableDocumentException unreadable) {
            throw new BrokenGoldException(text, String.valueOf(unreadable.getMessage()));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
