package org.hexapla.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fuzzes every reader for a while, each in a Java of its own with little memory. What makes a
 * reader throw, hang or run out of memory lies afterwards in {@code target/fuzz/NAME/findings}.
 */
public final class FuzzRun {

    private static final Path FOLDER = Path.of("target", "fuzz");

    /** An input that takes longer, in seconds, is a finding. */
    private static final int PATIENCE = 30;

    private static final int LONGEST_INPUT = 100_000;

    /** Where new ways through the code are looked for: the readers and the libraries below them. */
    private static final List<String> INSTRUMENTED =
            List.of(
                    "org.hexapla.document.**",
                    "org.hexapla.clause.**",
                    "org.apache.commons.compress.archivers.zip.**",
                    "org.apache.poi.**",
                    "org.apache.pdfbox.**",
                    "org.apache.fontbox.**",
                    "com.rtfparserkit.**",
                    "org.jsoup.**",
                    "org.commonmark.**");

    private FuzzRun() {}

    /**
     * Runs until the time is up or each reader has a finding, and ends with 1 where there is any.
     *
     * @param arguments the seconds for each target, then the names of targets, or none for all
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        List<String> found = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.all()) {
            boolean chosen = wanted.isEmpty() || wanted.contains(target.name());
            if (chosen && !passes(target, seconds)) {
                found.add(target.name());
            }
        }
        System.out.println(
                found.isEmpty()
                        ? "Nothing was found."
                        : "Found something in: " + String.join(", ", found) + "; see " + FOLDER);
        System.exit(found.isEmpty() ? 0 : 1);
    }

    private static boolean passes(FuzzTarget target, int seconds) throws Exception {
        Path folder = FOLDER.resolve(target.name());
        Path findings = Files.createDirectories(folder.resolve("findings"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        plant(target, corpus);
        Process jazzer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.code_intelligence.jazzer.Jazzer",
                                "--target_class=" + ReaderFuzzer.class.getName(),
                                "--target_args=" + target.name(),
                                "--instrumentation_includes=" + String.join(":", INSTRUMENTED),
                                "--reproducer_path=" + findings,
                                "-artifact_prefix=" + findings + "/",
                                "-max_total_time=" + seconds,
                                "-timeout=" + PATIENCE,
                                "-report_slow_units=" + PATIENCE,
                                "-max_len=" + LONGEST_INPUT,
                                "-rss_limit_mb=0",
                                corpus.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        boolean clean = jazzer.waitFor() == 0;
        System.out.println(target.name() + ": " + (clean ? "nothing found" : "found something"));
        return clean && isEmpty(findings);
    }

    private static void plant(FuzzTarget target, Path corpus) throws IOException {
        int number = 0;
        for (byte[] seed : target.seeds()) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
