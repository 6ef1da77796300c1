package org.hexapla.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.neural.TinyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server with an encoder, with a broken one, and without. */
class NeuralIT {

    private static final List<List<String>> WORDS =
            List.of(
                    List.of("aio", "аио"),
                    List.of("eua", "еуа"),
                    List.of("oie", "оие"),
                    List.of("uoa", "уоа"),
                    List.of("iue", "иуе"));

    @TempDir Path temp;

    @Test
    void anEncoderHasASayWhereOneIsNamedAndABrokenOneEndsTheStart() throws Exception {
        Path data = temp.resolve("data");
        Path model = new TinyModel(WORDS).write(temp);
        Path tokenizer = new TinyModel(WORDS).writeTokenizer(temp);
        try (PackagedServer server = PackagedServer.start(data)) {
            assertThat(server.output()).doesNotContain("neural");
            assertThat(pairs(server)).doesNotContain("oie-оие");
        }
        try (PackagedServer server = PackagedServer.start(data, settings(model, tokenizer))) {
            assertThat(server.output())
                    .contains("The neural scorer is on: " + model + ", output last_hidden_state");
            assertThat(pairs(server))
                    .containsExactly("aio-аио", "eua-", "oie-оие", "uoa-уоа", "-иуе");
        }
        try (PackagedServer server =
                PackagedServer.launch(data, settings(temp.resolve("none"), tokenizer))) {
            assertThat(server.exitCode()).isEqualTo(1);
            assertThat(server.output())
                    .contains(
                            "Hexapla can't start. The neural scorer can't be used. "
                                    + temp.resolve("none")
                                    + ": there is no such file")
                    .doesNotContain("\tat ");
        }
    }

    private static Map<String, String> settings(Path model, Path tokenizer) {
        return Map.of(
                "HEXAPLA_NEURAL_MODEL", model.toString(),
                "HEXAPLA_NEURAL_TOKENIZER", tokenizer.toString());
    }

    private static List<String> pairs(PackagedServer server) throws Exception {
        String path = "/api/resolutions/VOWELS";
        server.put(path + "/texts/la?segmentation=line", "aio\neua\noie\nuoa\n");
        server.put(path + "/texts/uk?segmentation=line", "аио\nоие\nуоа\nиуе\n");
        assertThat(server.post(path + "/alignment").statusCode()).isEqualTo(200);
        JsonPath units = JsonPath.from(server.get(path + "/alignment").body());
        return units.<Map<String, Map<String, Object>>>getList("units.cells").stream()
                .map(cells -> text(cells, "la") + "-" + text(cells, "uk"))
                .toList();
    }

    private static String text(Map<String, Map<String, Object>> cells, String language) {
        return cells.containsKey(language) ? String.valueOf(cells.get(language).get("text")) : "";
    }
}
