package org.hexapla.page;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Resolutions that the server is given before the page is opened. */
final class Samples {

    /** The languages of the sample, in the order in which the page shows them at first. */
    static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    private static final Path FOLDER = Path.of("alignments", "A-RES-59-187");

    /** Tests may be loaded anew into the same database. */
    private static final String LOADED = Long.toString(System.currentTimeMillis() % 100_000_000);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Samples() {}

    /** A symbol that no other test uses; its id is the same. */
    static String newSymbol() {
        return "PAGE-" + LOADED + "-" + COUNT.incrementAndGet();
    }

    /** The six files of the sample. */
    static Path[] files() {
        return LANGUAGES.stream()
                .map(language -> FOLDER.resolve(language + ".md"))
                .toArray(Path[]::new);
    }

    /** Stores the sample under a new symbol, aligned, and answers with the symbol. */
    static String aligned() throws IOException {
        String symbol = newSymbol();
        given().contentType("application/json")
                .body(Map.of("symbol", symbol, "title", "Of the sample", "session", 59))
                .put("/api/resolutions/{id}", symbol)
                .then()
                .statusCode(201);
        for (String language : LANGUAGES) {
            upload(symbol, language, Files.readString(FOLDER.resolve(language + ".md")));
        }
        align(symbol);
        return symbol;
    }

    /** Stores texts under a new symbol, aligned, and answers with the symbol. */
    static String aligned(String english, String french) {
        String symbol = newSymbol();
        upload(symbol, "en", english);
        upload(symbol, "fr", french);
        align(symbol);
        return symbol;
    }

    /**
     * Stores texts of a segment a line under a new symbol, aligned, and answers with the symbol.
     */
    static String lines(Map<String, String> texts) {
        String symbol = newSymbol();
        texts.forEach(
                (language, text) ->
                        given().header("Content-Type", "text/plain; charset=utf-8")
                                .queryParam("segmentation", "line")
                                .body(text.getBytes(StandardCharsets.UTF_8))
                                .put("/api/resolutions/{id}/texts/{lang}", symbol, language)
                                .then()
                                .statusCode(201));
        align(symbol);
        return symbol;
    }

    /** Stores four short lines in English and French under a new symbol, aligned. */
    static String fourUnits() {
        return lines(
                Map.of(
                        "en",
                        "First of all\nSecond of all\nThird of all\nFourth of all",
                        "fr",
                        "Premier de tous\nDeuxième de tous\nTroisième de tous\nQuatrième de tous"));
    }

    /** Stores a line whose number is another one in French under a new symbol, aligned. */
    static String differingNumbers() {
        return lines(Map.of("en", "There are 12 wells", "fr", "Il y a 13 puits"));
    }

    /** What the server has of the cells of a language, in the order of the units. */
    static List<String> stored(String symbol, String language) {
        return given().get("/api/resolutions/{id}/alignment", symbol)
                .jsonPath()
                .getList("units.cells." + language + ".text", String.class);
    }

    /** A text of so many paragraphs of one short sentence. */
    static String paragraphs(String word, int count) {
        return String.join(
                "\n\n",
                Stream.iterate(1, n -> n + 1).limit(count).map(n -> word + n + ".").toList());
    }

    static void upload(String id, String language, String text) {
        given().header("Content-Type", "text/markdown; charset=utf-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .put("/api/resolutions/{id}/texts/{lang}", id, language)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    /** Aligns a resolution anew, by a job that is then in the list of jobs. */
    static void alignByJob(String id) {
        given().header("Prefer", "respond-async")
                .header("If-Match", "*")
                .post("/api/resolutions/{id}/alignment", id)
                .then()
                .statusCode(202);
    }

    /** Aligns, and waits where that is long work. */
    private static void align(String id) {
        var answer = given().post("/api/resolutions/{id}/alignment", id);
        String job = answer.statusCode() == 202 ? answer.path("id") : "";
        for (int looks = 0; !job.isEmpty() && looks < 600; looks++) {
            String state = given().get("/api/jobs/{job}", job).path("state");
            if (!List.of("queued", "running").contains(state)) {
                break;
            }
            pause();
        }
        given().get("/api/resolutions/{id}/alignment", id).then().statusCode(200);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
