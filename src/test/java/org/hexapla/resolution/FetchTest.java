package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.hexapla.official.PretendedSystem.says;
import static org.hexapla.official.PretendedSystem.sends;
import static org.hexapla.official.PretendedSystem.sendsText;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hexapla.job.RunningJob;
import org.hexapla.official.PretendedSystem;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a symbol to its texts, as clients go. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FetchTest {

    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    @Inject FetchWork work;

    private PretendedSystem system;

    @BeforeEach
    void start() {
        system =
                PretendedSystem.startAt(
                        ConfigProvider.getConfig()
                                .getValue("hexapla.official.address", String.class));
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void sixTextsComeAndAreStoredAsUploadsWouldBe() {
        String id = newSymbolsId();
        LANGUAGES.forEach(language -> system.on(language, "html", sendsText(language)));

        JsonPath job = fetched(id, Map.of("symbol", symbolOf(id)));

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(job.getString("kind")).isEqualTo("fetch");
        assertThat(job.getInt("done")).isEqualTo(6);
        assertThat(job.getString("result.symbol")).isEqualTo(symbolOf(id));
        assertThat(job.<String, Object>getMap("result.languages").keySet())
                .containsExactlyInAnyOrderElementsOf(LANGUAGES);
        for (String language : LANGUAGES) {
            String result = "result.languages." + language;
            assertThat(job.getString(result + ".state")).isEqualTo("fetched");
            assertThat(job.getString(result + ".mediaType")).startsWith("text/html");
            assertThat(job.getInt(result + ".size"))
                    .isEqualTo(PretendedSystem.page(language).length);
            assertThat(job.getBoolean(result + ".changed")).isTrue();
        }
        given().get("/api/resolutions/{id}", id)
                .then()
                .statusCode(200)
                .body("symbol", equalTo(symbolOf(id)))
                .body("texts.segmentation", everyItem(equalTo("auto")))
                .body("texts.origin", everyItem(startsWith("http://127.0.0.1:")))
                .body("texts.language", contains("ar", "en", "es", "fr", "ru", "zh"));
        Requests.align(id).statusCode(200);
    }

    @Test
    void aLanguageThatFailsKeepsNoOtherBack() throws IOException {
        String id = newSymbolsId();
        system.on("ar", "docx", sends(docx(), "application/octet-stream"))
                .on("ar", "html", says(404))
                .on("en", "docx", says(502), says(502), says(404))
                .on("en", "html", sendsText("en"))
                .on("fr", "docx", says(502))
                .on("ru", "html", sendsText("en"))
                .on("es", "html", sendsText("es"));

        JsonPath job = fetched(id, Map.of("symbol", symbolOf(id)));

        assertThat(states(job))
                .containsExactlyInAnyOrder(
                        "ar unreadable",
                        "zh missing",
                        "en fetched",
                        "fr failed",
                        "ru missing",
                        "es fetched");
        assertThat(job.getString("result.languages.ar.mediaType")).contains("wordprocessingml");
        assertThat(job.getString("result.languages.ar.reason")).isNotBlank();
        assertThat(job.getString("result.languages.fr.reason")).contains("502");
        assertThat(job.getString("result.languages.ru.reason")).contains("looks like en");
        given().get("/api/resolutions/{id}", id)
                .then()
                .body("texts.language", contains("en", "es"));
    }

    @Test
    void aResolutionThatNothingIsPublishedOfIsNotMade() {
        String id = newSymbolsId();

        JsonPath job = fetched(id, Map.of("symbol", symbolOf(id)));

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(states(job)).allMatch(state -> state.endsWith("missing"));
        given().get("/api/resolutions/{id}", id).then().statusCode(404);
    }

    @Test
    void aTextIsReplacedOnlyByAnotherFile() {
        String id = newSymbolsId();
        Requests.json()
                .body(Map.of("symbol", symbolOf(id)))
                .put("/api/resolutions/{id}", id)
                .then()
                .statusCode(201);
        Requests.upload(id, "en", PretendedSystem.page("en"), "text/html").statusCode(201);
        Requests.upload(id, "fr", "Autre chose.").statusCode(201);
        Requests.align(id).statusCode(200);
        system.on("en", "html", sendsText("en")).on("fr", "html", sendsText("fr"));

        JsonPath job = fetched(id, Map.of("languages", List.of("fr", "en", "fr")));

        assertThat(states(job)).containsExactlyInAnyOrder("fr fetched", "en fetched");
        assertThat(system.requests().get(0).address()).contains("l=fr");
        assertThat(job.getBoolean("result.languages.en.changed")).isFalse();
        assertThat(job.getInt("result.languages.en.revision")).isEqualTo(1);
        assertThat(job.getBoolean("result.languages.fr.changed")).isTrue();
        assertThat(job.getInt("result.languages.fr.revision")).isEqualTo(2);
        Requests.alignment(id).body("stale", contains("fr"));
        given().get("/api/resolutions/{id}", id)
                .then()
                .body("texts.origin", everyItem(endsWith("/api/symbol/access")));
    }

    @Test
    void theSymbolThatAResolutionHasNeedsNoBody() {
        String id = newSymbolsId();
        Requests.json()
                .body(Map.of("symbol", symbolOf(id), "title", "Kept"))
                .put("/api/resolutions/{id}", id)
                .then()
                .statusCode(201);
        system.on("en", "html", sendsText("en"));

        String location =
                given().post("/api/resolutions/{id}/fetch", id)
                        .then()
                        .statusCode(202)
                        .header("Location", containsString("/api/jobs/"))
                        .body("subject", equalTo(id))
                        .extract()
                        .header("Location");
        given().get(location + "/events").asString();

        given().get(location).then().body("result.languages.en.state", equalTo("fetched"));
        given().get("/api/resolutions/{id}", id)
                .then()
                .body("symbol", equalTo(symbolOf(id)))
                .body("title", equalTo("Kept"));
        assertThat(system.requests())
                .allMatch(request -> request.address().contains("s=" + symbolOf(id) + "&"));
    }

    @Test
    void anUploadedResolutionGetsTheSymbolThatItsTextsAreFetchedBy() {
        String id = newSymbolsId();
        Requests.upload(id, "fr", "Un.").statusCode(201);
        ask(id, Map.of()).statusCode(400).body("violations[0].field", equalTo("symbol"));
        system.on("en", "html", sendsText("en"));

        fetched(id, Map.of("symbol", symbolOf(id), "languages", List.of("en")));

        given().get("/api/resolutions/{id}", id).then().body("symbol", equalTo(symbolOf(id)));
    }

    @Test
    void aCancelledJobKeepsWhatCameBefore() {
        String id = newSymbolsId();
        system.on("ar", "html", sendsText("ar")).on("zh", "docx", system.stalls());
        String location =
                ask(id, Map.of("symbol", symbolOf(id)))
                        .statusCode(202)
                        .extract()
                        .header("Location");
        Instant hangs = Instant.now().plus(Duration.ofMinutes(3)); // no measure of speed
        while (!message(location).startsWith("Chinese: asking")) {
            assertThat(Instant.now()).isBefore(hangs);
        }

        given().delete(location).then().body("state", equalTo("cancelled"));

        given().get(location)
                .then()
                .body("state", equalTo("cancelled"))
                .body("result.languages.keySet()", contains("ar"));
        given().get("/api/resolutions/{id}", id).then().body("texts.language", contains("ar"));
    }

    @Test
    void aJobThatIsDoneAgainAsksOnlyForWhatItHasNotFetchedYet() throws Exception {
        String id = newSymbolsId();
        system.on("fr", "html", sendsText("fr"));
        String payload =
                """
                {"resolution": "%s", "symbol": "%s", "languages": ["en", "fr", "ru"], "formats": ["html"]}
                """
                        .formatted(id, symbolOf(id));
        String kept =
                """
                {"resolution": "%s", "symbol": "%s", "languages": {
                 "en": {"state": "fetched", "reason": "", "mediaType": "text/html", "size": 9, "revision": 1, "changed": true, "warnings": []},
                 "fr": {"state": "failed", "reason": "gone", "warnings": []}}}
                """
                        .formatted(id, symbolOf(id));
        KillableJob job = new KillableJob(kept);

        work.run(payload, job);

        assertThat(system.requests())
                .extracting(request -> request.address().replaceFirst(".*&l=(..)&.*", "$1"))
                .containsExactly("fr", "ru");
        assertThat(new ObjectMapper().writeValueAsString(job.results.get(2)))
                .contains("\"en\":{\"state\":\"fetched\"", "\"fr\":{\"state\":\"fetched\"")
                .contains("\"ru\":{\"state\":\"missing\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"symbol\": \"A/RES/1/1\"} | 400 | gives the id A-RES-1-1",
                "{\"symbol\": \"\"} | 400 | symbol",
                "{\"symbol\": \"A/RES\\u0000\"} | 400 | control characters",
                "{\"symbol\": 5.5e} | 400 | ",
                "[] | 400 | ",
                "null | 400 | JSON object",
                "{\"languages\": [\"de\"]} | 400 | publishes nothing in de",
                "{\"languages\": [\"not a tag\"]} | 400 | language tag",
                "{\"languages\": [null]} | 400 | languages",
                "{\"formats\": [\"exe\"]} | 400 | docx, doc, pdf",
                "{\"formats\": \"pdf\"} | 400 | formats",
                "{} | 400 | nobody has said",
                "'' | 400 | nobody has said"
            })
    void whatCannotBeFetchedIsRefusedAtOnce(String body, int status, String words) {
        boolean needsSymbol = body.contains("languages") || body.contains("formats");
        String id = newSymbolsId();
        if (needsSymbol) {
            Requests.json().body(Map.of("symbol", symbolOf(id))).put("/api/resolutions/{id}", id);
        }
        Requests.json()
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/resolutions/{id}/fetch", id)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("detail", allOf(containsString(words == null ? "" : words)));
        assertThat(system.requests()).isEmpty();
    }

    @Test
    void aWrongIdOrBodyIsRefused() {
        given().post("/api/resolutions/{id}/fetch", "A--B").then().statusCode(400);
        given().contentType("text/plain")
                .body("A/RES/1/1")
                .post("/api/resolutions/A-RES-1-1/fetch")
                .then()
                .statusCode(415);
    }

    /** The id of a symbol that no other test uses. */
    private static String newSymbolsId() {
        return "X-" + Requests.newId();
    }

    private static String symbolOf(String id) {
        return id.replace('-', '/');
    }

    private static ValidatableResponse ask(String id, Map<String, Object> body) {
        return Requests.json().body(body).post("/api/resolutions/{id}/fetch", id).then();
    }

    /** The job when it is over. */
    private static JsonPath fetched(String id, Map<String, Object> body) {
        String location = ask(id, body).statusCode(202).extract().header("Location");
        given().get(location + "/events").asString();
        return given().get(location).jsonPath();
    }

    private static List<String> states(JsonPath job) {
        List<String> states = new ArrayList<>();
        Map<String, Map<String, Object>> languages = job.getMap("result.languages");
        languages.forEach((language, result) -> states.add(language + " " + result.get("state")));
        return states;
    }

    private static String message(String job) {
        return given().get(job).jsonPath().getString("message");
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("no XML at all".getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    /** A job whose process was killed after it had kept something. */
    private static final class KillableJob implements RunningJob {

        private final String kept;
        private final List<Object> results = new ArrayList<>();

        KillableJob(String kept) {
            this.kept = kept;
        }

        @Override
        public void progress(long done, long total, String message) {
            // nobody looks
        }

        @Override
        public void keep(Object result) {
            results.add(result);
        }

        @Override
        public Optional<String> kept() {
            return Optional.of(kept);
        }

        @Override
        public void finish(Object result) {
            results.add(result);
        }
    }
}
