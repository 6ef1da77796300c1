package org.hexapla.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.cli.HexaplaCommand;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's six files, aligned anew, give the alignment that a reviewer confirmed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewedSampleTest {

    private static final Path SAMPLE = Path.of("alignments", "A-RES-59-187");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private static Path folder = Path.of("");

    @Test
    void overRest() throws Exception {
        String id = Requests.newId();
        Requests.uploadSample(id);
        Requests.align(id).statusCode(200);

        JsonNode answer = JSON.readTree(Requests.alignment(id).extract().asString());
        List<Map<String, List<Integer>>> units = new ArrayList<>();
        for (JsonNode unit : answer.path("units")) {
            Map<String, List<Integer>> places = new TreeMap<>();
            unit.path("cells")
                    .fields()
                    .forEachRemaining(
                            cell ->
                                    places.put(
                                            cell.getKey(),
                                            starts(cell.getValue().path("segments"))));
            units.add(places);
        }
        assertThat(units).isEqualTo(read(SAMPLE.resolve("alignment.jsonl")));
    }

    @Test
    void onTheCommandLine() throws IOException {
        Path output = folder.resolve("units.jsonl");
        List<String> args = new ArrayList<>(List.of("align", "-o", output.toString()));
        Requests.SAMPLE_LANGUAGES.forEach(
                language -> args.add(language + "=" + SAMPLE.resolve(language + ".md")));

        assertThat(HexaplaCommand.run(args.toArray(String[]::new))).isZero();

        assertThat(read(output)).isEqualTo(read(SAMPLE.resolve("alignment.jsonl")));
    }

    /** Unit → language → where its segments begin in the file. */
    private static List<Map<String, List<Integer>>> read(Path file) throws IOException {
        List<Map<String, List<Integer>>> units = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<String, List<Integer>> places = new TreeMap<>();
            JSON.readTree(line)
                    .path("cells")
                    .fields()
                    .forEachRemaining(cell -> places.put(cell.getKey(), starts(cell.getValue())));
            units.add(places);
        }
        return units;
    }

    private static List<Integer> starts(JsonNode segments) {
        List<Integer> starts = new ArrayList<>();
        segments.forEach(segment -> starts.add(segment.path("start").asInt()));
        return starts;
    }
}
