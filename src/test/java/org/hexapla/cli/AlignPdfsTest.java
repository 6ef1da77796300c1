package org.hexapla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line over PDFs, with the readers and the aligner that it has in use. */
class AlignPdfsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/hexapla/document/pdf");

    @TempDir private static Path folder = Path.of("");

    @Test
    void pdfsAreAlignedLikeOtherTexts() throws IOException {
        Path output = folder.resolve("lighthouses.tsv");

        int code =
                HexaplaCommand.run(
                        "align",
                        "-o",
                        output.toString(),
                        "--format",
                        "tsv",
                        "en=" + FOLDER.resolve("lighthouses.en.pdf"),
                        "fr=" + FOLDER.resolve("lighthouses.fr.pdf"));

        assertThat(code).isZero();
        assertThat(Files.readAllLines(output))
                .contains("The Assembly of Lighthouses,\tL’Assemblée des phares,");
    }
}
