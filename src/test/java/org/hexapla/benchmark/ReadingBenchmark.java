package org.hexapla.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hexapla.clause.Segmentation;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.Paragraph;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.parallel.FileTextReader;
import org.hexapla.parallel.TextReader;

/**
 * How long it takes to read a document of twenty pages in six languages and to find its clauses, by
 * one thread; needs LibreOffice, which makes the files of the sample's text, again and again until
 * it fills the pages.
 */
public final class ReadingBenchmark {

    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
    private static final List<String> FORMATS = List.of("docx", "doc", "odt", "rtf", "pdf");
    private static final Path SAMPLE = Path.of("alignments", "A-RES-59-187");
    private static final int REPEATED = 12;
    private static final int WARM_UP = 5;
    private static final int MEASURED = 15;

    private final TextReader reader = FileTextReader.standard();
    private final Path folder;

    private ReadingBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String... args)
            throws IOException, InterruptedException, UnreadableDocumentException {
        ReadingBenchmark benchmark =
                new ReadingBenchmark(Files.createTempDirectory("hexapla-benchmark"));
        benchmark.makeFiles();
        System.out.println("| six files of a document | pages | kB | first | median |");
        for (String format : FORMATS) {
            benchmark.measure(format);
        }
    }

    private void makeFiles() throws IOException, InterruptedException, UnreadableDocumentException {
        for (String language : LANGUAGES) {
            Files.writeString(folder.resolve(language + ".html"), page(language));
        }
        for (String format : FORMATS) {
            convert(format.equals("pdf") ? "pdf:writer_web_pdf_Export" : format);
        }
    }

    private static String page(String language) throws IOException, UnreadableDocumentException {
        byte[] file = Files.readAllBytes(SAMPLE.resolve(language + ".md"));
        String text =
                DocumentReaders.standard()
                        .forMediaType("text/markdown")
                        .read(file, "UTF-8")
                        .paragraphs()
                        .stream()
                        .map(Paragraph::text)
                        .map(words -> words.replace("&", "&amp;").replace("<", "&lt;"))
                        .collect(Collectors.joining("</p>\n<p>", "<p>", "</p>\n"));
        return "<!DOCTYPE html><html lang=\""
                + language
                + "\" dir=\""
                + (language.equals("ar") ? "rtl" : "ltr")
                + "\"><meta charset=\"utf-8\"><body>"
                + text.repeat(REPEATED)
                + "</body></html>";
    }

    private void convert(String format) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--writer",
                                "--convert-to",
                                format,
                                "--outdir",
                                folder.toString()));
        LANGUAGES.forEach(language -> command.add(folder.resolve(language + ".html").toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException("LibreOffice failed; see " + folder.resolve("soffice.log"));
        }
    }

    private void measure(String format) throws IOException, UnreadableDocumentException {
        String mediaType = DocumentReaders.standard().mediaTypeOf("a." + format);
        List<byte[]> files = new ArrayList<>();
        for (String language : LANGUAGES) {
            files.add(Files.readAllBytes(folder.resolve(language + "." + format)));
        }
        double first = read(files, mediaType);
        for (int round = 0; round < WARM_UP; round++) {
            read(files, mediaType);
        }
        double[] times = new double[MEASURED];
        for (int round = 0; round < MEASURED; round++) {
            times[round] = read(files, mediaType);
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.2f s | %.2f s |%n",
                format,
                pages(),
                files.stream().mapToInt(file -> file.length).sum() >> 10,
                first,
                times[MEASURED / 2]);
    }

    /** Seconds. */
    private double read(List<byte[]> files, String mediaType) throws UnreadableDocumentException {
        long begin = System.nanoTime();
        for (int k = 0; k < LANGUAGES.size(); k++) {
            reader.read(files.get(k), mediaType, Language.of(LANGUAGES.get(k)), Segmentation.AUTO);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private String pages() throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (String language : LANGUAGES) {
            try (PDDocument document = Loader.loadPDF(folder.resolve(language + ".pdf").toFile())) {
                pages.add(document.getNumberOfPages());
            }
        }
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
