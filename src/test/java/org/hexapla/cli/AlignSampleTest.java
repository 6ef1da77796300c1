package org.hexapla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.exchange.TmxValidation;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command line over the sample of six languages, with the readers and the aligner that it has
 * in use.
 */
class AlignSampleTest {

    private static final Path SAMPLE = Path.of("alignments", "A-RES-59-187");

    @TempDir private static Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"auto", "paragraph", "line"})
    void everySegmentStandsInExactlyOneUnitAndItsPlacesLeadToItsText(String segmentation)
            throws IOException {
        Path output = folder.resolve(segmentation + ".jsonl");

        assertThat(align(output, "--segmentation", segmentation, "--with-text")).isZero();

        List<JsonNode> units = read(output);
        for (Language language : Language.OFFICIAL) {
            String source = Files.readString(file(language));
            List<JsonNode> segments =
                    units.stream()
                            .flatMap(unit -> elements(unit.path("cells").path(language.tag())))
                            .toList();
            assertThat(segments).isNotEmpty();
            assertThat(segments)
                    .extracting(segment -> segment.path("index").asInt())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, segments.size()).boxed().toList());
            for (JsonNode segment : segments) {
                String words = letters(segment.path("text").asText());
                assertThat(letters(part(source, segment))).contains(words);
            }
        }
    }

    @Test
    void theTmxKeepsTheRulesAndHoldsAllSixLanguages() throws IOException {
        Path output = folder.resolve("sample.tmx");

        assertThat(align(output, "--format", "tmx")).isZero();

        assertThat(TmxValidation.of(Files.readAllBytes(output))).isEmpty();
        for (Language language : Language.OFFICIAL) {
            assertThat(Files.readString(output)).contains("xml:lang=\"" + language + "\"");
        }
    }

    private static int align(Path output, String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("align", "-o", output.toString()));
        args.addAll(List.of(options));
        for (Language language : Language.OFFICIAL) {
            args.add(language.tag() + "=" + file(language));
        }
        return HexaplaCommand.run(args.toArray(String[]::new));
    }

    private static Path file(Language language) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.filter(file -> file.getFileName().toString().matches(language + "\\.\\w+"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<JsonNode> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> units = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            units.add(json.readTree(line));
        }
        return units;
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return IntStream.range(0, list.size()).mapToObj(list::get);
    }

    private static String part(String source, JsonNode segment) {
        int start = source.offsetByCodePoints(0, segment.path("start").asInt());
        int end = source.offsetByCodePoints(0, segment.path("end").asInt());
        return source.substring(start, end);
    }

    /** What is left of a text when white space and the signs of markup are taken away. */
    private static String letters(String text) {
        return text.replaceAll("</?\\w+>|[^\\p{L}\\p{N}]", "");
    }
}
