package org.hexapla.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.official.PretendedSystem.says;
import static org.hexapla.official.PretendedSystem.sends;
import static org.hexapla.official.PretendedSystem.sendsText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.official.PretendedSystem;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.FileTextReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FetchCommandTest {

    private static final FileTextReader READER = FileTextReader.standard();

    private final PretendedSystem system = PretendedSystem.start();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void writesAFileALanguageThatCanBeAlignedThen() throws IOException {
        system.on("en", "html", sendsText("en")).on("fr", "html", sendsText("fr"));
        Path target = folder.resolve("new").resolve("texts");

        assertThat(fetch("-o", target.toString(), "--formats", "docx,html")).isZero();

        assertThat(names(target)).containsExactly("en.html", "fr.html");
        assertThat(Files.readAllBytes(target.resolve("fr.html")))
                .isEqualTo(PretendedSystem.page("fr"));
        assertThat(err())
                .contains("hexapla: en: asking for docx", "hexapla: en: asking for html")
                .contains("hexapla: fr: " + target.resolve("fr.html"))
                .contains("hexapla: warning: ru: there is none");
        assertThat(
                        run(
                                "align",
                                "en=" + target.resolve("en.html"),
                                "fr=" + target.resolve("fr.html")))
                .isZero();
    }

    @Test
    void keepsAFileThatCannotBeRead() throws IOException {
        byte[] file = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII);
        system.on("zh", "pdf", sends(file, "application/pdf"));

        assertThat(fetch("-o", folder.toString(), "--languages", "zh", "--formats", "pdf"))
                .isZero();

        assertThat(Files.readAllBytes(folder.resolve("zh.pdf"))).isEqualTo(file);
        assertThat(err()).contains("hexapla: warning: zh: the file can't be read: ");
    }

    @Test
    void goesOnAfterALanguageThatFailsAndEndsWithItsExitCode() throws IOException {
        system.on("ar", "html", says(500), says(500)).on("en", "html", sendsText("en"));

        int code = fetch("-o", folder.toString(), "--languages", "ar,en", "--formats", "html");

        assertThat(code).isEqualTo(1);
        assertThat(names(folder)).containsExactly("en.html");
        assertThat(err())
                .contains("hexapla: ar: the server answered with status 500")
                .contains("1 of 2 texts of A/RES/59/187 were brought");
    }

    @Test
    void failsWhereNothingIsPublished() {
        assertThat(fetch("-o", folder.toString())).isEqualTo(1);
        assertThat(err()).contains("0 of 6 texts of A/RES/59/187");
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(fetch("-o", file.toString())).isEqualTo(1);
        assertThat(err()).contains(file + ": it is a file, not a folder");
        assertThat(system.requests()).isEmpty();
    }

    static List<List<String>> wrongUsages() {
        return List.of(
                List.of("fetch"),
                List.of("fetch", " "),
                List.of("fetch", "A/RES/1/1", "--languages", "de"),
                List.of("fetch", "A/RES/1/1", "--languages", "not a tag"),
                List.of("fetch", "A/RES/1/1", "--formats", "exe"),
                List.of("fetch", "A/RES/1/1", "--pause", "often"),
                List.of("fetch", "A/RES/1/1", "--size", "much"),
                List.of("fetch", "A/RES/1/1", "--attempts", "0"),
                List.of("fetch", "A/RES/1/1", "--address", "https://example.org/"),
                List.of("fetch", "A/RES/1/1", "--address", "file:/SYMBOL.LANGUAGE"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void refusesWrongUsage(List<String> args) {
        assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
        assertThat(err()).startsWith("hexapla: ").contains("--help").doesNotContain("\tat ");
    }

    @Test
    void explainsItself() {
        assertThat(run("fetch", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("SYMBOL", "--languages", "--formats", "--pause", "Exit codes")
                .doesNotContain("--size", "--referer");
    }

    private int fetch(String... options) {
        List<String> args =
                new ArrayList<>(List.of("fetch", "A/RES/59/187", "--address", system.address()));
        args.addAll(List.of("--pause", "0s", "--first-wait", "0ms", "--attempts", "2"));
        args.addAll(List.of(options));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        return new HexaplaCommand(() -> READER, ClauseParallelAligner::knowing, List.of(), out, err)
                .execute(args);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
