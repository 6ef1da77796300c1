package org.hexapla.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.check.CheckedUnit;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.evaluation.BrokenGoldException;
import org.hexapla.evaluation.CheckEvaluation;
import org.hexapla.evaluation.CheckedSet;
import org.hexapla.evaluation.GoldSet;
import org.hexapla.evaluation.SentenceEvaluation;
import org.hexapla.parallel.CheckableUnits;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.FileTextReader;
import picocli.CommandLine.Option;

/** The options of an evaluation of the checks instead of alignments. */
final class CheckOptions {

    /** The variant whose texts nobody damaged. */
    static final String UNDAMAGED = "plain";

    @Option(
            names = "--checks",
            required = true,
            description = {
                "Measure instead the checks that flag units: how many right units of the undamaged"
                        + " sets, or of those named by --set and --variant, each flags; and what"
                        + " share it finds of what is spoiled in them on purpose. --wrong lists"
                        + " what was found, without text."
            })
    private boolean asked;

    @Option(
            names = "--aligned",
            paramLabel = "DIR",
            description = {
                "Documents, a folder each with a file a language, whose units are checked too, as"
                        + " Hexapla aligns them; may be given several times."
            })
    private List<Path> aligned = List.of();

    @Option(
            names = "--in-one-language",
            paramLabel = "LANGUAGE=PLACE",
            converter = LanguageFile.Converter.class,
            description = {
                "A folder or file of texts in one language, which are checked by themselves; may be"
                        + " given several times."
            })
    private List<LanguageFile> oneLanguage = List.of();

    /**
     * The report.
     *
     * @param wrong whether each finding is listed
     */
    String report(List<GoldSet> sets, boolean wrong, boolean markdown)
            throws BadInputException, BrokenGoldException {
        List<CheckedSet> others = new ArrayList<>();
        for (Path folder : aligned) {
            others.add(aligned(folder));
        }
        return new CheckEvaluation(DocumentReaders.standard(), markdown)
                .evaluate(
                        sets,
                        others,
                        oneLanguage.stream()
                                .map(
                                        some ->
                                                new SentenceEvaluation.Resolutions(
                                                        some.language(), some.path()))
                                .toList(),
                        wrong);
    }

    private static CheckedSet aligned(Path folder) throws BadInputException {
        EvaluateCommand.requireFolder(folder);
        List<DocumentFolder> documents = new ArrayList<>();
        DocumentReaders formats = DocumentReaders.standard();
        DocumentFolder.walk(
                folder,
                name -> isText(formats, name),
                List.of(),
                new DocumentFolder.Found() {
                    @Override
                    public void document(DocumentFolder document) {
                        documents.add(document);
                    }

                    @Override
                    public void other(Path file) {
                        // no document
                    }
                });
        if (documents.isEmpty()) {
            throw new BadInputException(folder, "there is no document to check in it");
        }
        TextFiles files = new TextFiles(FileTextReader.standard(), formats, warning -> {});
        Map<String, List<CheckedUnit>> alignments = new TreeMap<>();
        for (DocumentFolder document : documents) {
            List<SegmentedText> texts = files.read(document.files(), Segmentation.AUTO);
            alignments.put(
                    document.path().toString(),
                    CheckableUnits.of(texts, ClauseParallelAligner.standard().align(texts)));
        }
        return new CheckedSet(String.valueOf(folder.getFileName()), alignments);
    }

    private static boolean isText(DocumentReaders formats, String name) {
        try {
            return !formats.mediaTypeOf(name).isEmpty();
        } catch (UnreadableDocumentException otherFormat) {
            return false;
        }
    }
}
