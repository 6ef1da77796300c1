package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hexapla.listing.Cursor;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a client is answered with a clear problem, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadInputTest {

    private static final int FIFTY_MEGABYTES = 50_000_000;

    @Test
    void anEmptyFileIsRefused() {
        isRefusedText("", 400, "empty");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithThePlaceOfTheByte() {
        String id = Requests.newId();
        byte[] latin = "Le café".getBytes(StandardCharsets.ISO_8859_1);
        isProblem(Requests.upload(id, "fr", latin, "text/plain"), 400)
                .body("detail", containsString("6"))
                .body("detail", containsString("0xE9"));
        given().get("/api/resolutions/{id}", id).then().statusCode(404);
    }

    @Test
    void utf16WithAByteOrderMarkIsAccepted() {
        String id = Requests.newId();
        byte[] file = "\uFEFFUn mot.".getBytes(StandardCharsets.UTF_16LE);
        Requests.upload(id, "fr", file, "text/plain").statusCode(201);
        given().get("/api/resolutions/{id}/texts/fr", id)
                .then()
                .body("clauses[0].segments[0].text", equalTo("Un mot."));
    }

    @Test
    void aBinaryFileIsRefusedWhateverItIsCalled() {
        String id = Requests.newId();
        byte[] binary = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0};
        isProblem(Requests.upload(id, "en", binary, "text/plain"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>One.", "<?xml version='1.0'?><a/>", "{\\rtf1 a}"})
    void aFileOfAnotherFormatThanItsTypeIsRefused(String file) {
        isRefusedText(file, 415, "the media type of what it is");
    }

    @Test
    void theCharacterNulIsRefused() {
        isRefusedText("a\0b", 400, "NUL");
    }

    @Test
    void anOverrideOfTheDirectionIsRefusedWithItsPlace() {
        isRefusedText("One.\n\nTwo \u202eeerht.", 400, "Character 4 of paragraph 1");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimit() {
        String id = Requests.newId();
        byte[] large = new byte[FIFTY_MEGABYTES];
        Arrays.fill(large, (byte) 'a');
        isProblem(Requests.upload(id, "en", large, "text/plain"), 413)
                .body("detail", containsString("8388608"));
        given().get("/api/resolutions/{id}", id).then().statusCode(404);
    }

    @Test
    void aJsonBodyOfUntoldLengthThatIsTooLargeIsRefusedWithTheLimit() throws Exception {
        byte[] body =
                ("{\"symbol\": \"" + "a".repeat(9_000_000) + "\"}")
                        .getBytes(StandardCharsets.US_ASCII);
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:"
                                                + RestAssured.port
                                                + "/api/resolutions/A-1"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("8388608");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audio/mpeg", "foo", "image/png"})
    void aMediaTypeThatNobodyReadsIsRefused(String mediaType) {
        byte[] file = "Words.".getBytes(StandardCharsets.UTF_8);
        isProblem(Requests.upload(Requests.newId(), "en", file, mediaType), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "e", "zz", "en-", "12", "en fr"})
    void whatIsNoLanguageTagIsRefused(String tag) {
        isProblem(Requests.upload(Requests.newId(), tag, "Words."), 400)
                .body("type", equalTo("urn:hexapla:problem:invalid-language"));
    }

    @Test
    void aTextInAnotherLanguageIsAcceptedWithAWarning() {
        Requests.upload(
                        Requests.newId(),
                        "en",
                        "L’Assemblée générale réaffirme que la coopération internationale dans le"
                                + " domaine des droits de l’homme est essentielle pour la"
                                + " réalisation des buts des Nations Unies, et invite tous les États"
                                + " Membres à poursuivre entre eux un dialogue constructif sur"
                                + " toutes les questions qui s’y rapportent.")
                .statusCode(201)
                .body("warnings.key", hasItem("language-mismatch"));
    }

    @Test
    void oneTextAloneIsNotAligned() {
        String id = Requests.newId();
        Requests.upload(id, "en", "Words.").statusCode(201);
        isProblem(Requests.align(id), 409).body("detail", containsString("two texts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/resolutions/nope",
                "/api/resolutions/nope/texts/en",
                "/api/resolutions/nope/texts/en/revisions",
                "/api/resolutions/nope/alignment",
                "/api/resolutions/nope/alignment/units/1",
                "/api/resolutions/nope/alignment/units/x",
                "/api/resolutions/nope/export?format=tmx",
                "/api/jobs/nope",
                "/api/jobs/nope/events",
                "/api/jobs/00000000-0000-0000-0000-000000000000",
                "/api/jobs/00000000-0000-0000-0000-000000000000/events",
                "/api/nope",
                "/nope"
            })
    void whatThereIsntIsNotFound(String path) {
        isProblem(given().get(path).then(), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=many",
                "limit=99999999999",
                "cursor=abc",
                "cursor=!",
                "session=x",
                "session=-1",
                "status=good",
                "q=%00"
            })
    void aWrongParameterIsNamed(String query) {
        isProblem(given().urlEncodingEnabled(false).get("/api/resolutions?" + query).then(), 400);
    }

    @Test
    void theParametersOfTheAlignmentAreCheckedToo() {
        String id = Requests.newId();
        Requests.upload(id, "en", "One.");
        Requests.upload(id, "fr", "Un.");
        Requests.align(id).statusCode(200);
        for (String query : new String[] {"order=size", "status=x", "cursor=x", "limit=x"}) {
            isProblem(given().get("/api/resolutions/" + id + "/alignment?" + query).then(), 400);
        }
        isProblem(given().get("/api/resolutions/" + id + "/texts/en?revision=7").then(), 404);
        isProblem(given().get("/api/resolutions/" + id + "/texts/en?revision=x").then(), 400);
        isProblem(given().get("/api/resolutions/" + id + "/export?languages=de").then(), 400);
        isProblem(
                Requests.json()
                        .body("{\"languages\": [\"en\", \"ru\"]}")
                        .post("/api/resolutions/" + id + "/alignment")
                        .then(),
                400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A--B", "A%2FRES", "-", "%20", "A_B", "%00", "A-RES%0A"})
    void anIdOfAnotherFormIsRefused(String id) {
        isProblem(given().urlEncodingEnabled(false).get("/api/resolutions/" + id).then(), 400);
    }

    @Test
    void anIdThatIsTooLongIsRefused() {
        isProblem(Requests.upload("A".repeat(201), "en", "Words."), 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'symbol': 'A/2'}|symbol",
                "{'symbol': 'A/1', 'session': -1}|session",
                "{'symbol': 'A/1', 'session': 'x'}|session",
                "{'symbol': 'A/1', 'adopted': '2004-13-01'}|adopted",
                "{'symbol': 'A/1', 'adopted': '+12004-12-01'}|adopted",
                "{'symbol': 'A/1', 'title': 'a\\u0000b'}|title",
                "{'symbol': {'a': 1}}|symbol",
                "{'symbol': ''}|symbol"
            })
    void aWrongFieldIsNamed(String body, String field) {
        isProblem(
                        Requests.json()
                                .body(body.replace('\'', '"'))
                                .put("/api/resolutions/A-1")
                                .then(),
                        400)
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "null", "[]", "{\"symbol\": }", "\"x\""})
    void malformedJsonIsRefused(String body) {
        String id = Requests.newId();
        isProblem(Requests.json().body(body).put("/api/resolutions/" + id).then(), 400);
    }

    @Test
    void jsonThatIsNotUtf8IsRefused() {
        byte[] body = {0, 0, 0, '{', (byte) 0xff};
        for (String path : List.of("", "/alignment")) {
            String id = Requests.newId();
            Requests.upload(id, "en", "One.");
            Requests.upload(id, "fr", "Un.");
            var request =
                    given().config(RestAssuredSettings.BYTES_AS_THEY_ARE)
                            .header("Content-Type", "application/json")
                            .body(body);
            String address = "/api/resolutions/" + id + path;
            var answer = path.isEmpty() ? request.put(address) : request.post(address);
            isProblem(answer.then(), 400)
                    .body("type", equalTo("urn:hexapla:problem:malformed-json"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-01-01T00:00:00Z",
                "-999999999-01-01T00:00:00Z",
                "-004713-01-01T00:00:00Z",
                "+294277-01-01T00:00:00Z",
                "yesterday"
            })
    void aCursorOfATimeThatNoJobHasIsRefused(String time) {
        UUID job = new UUID(0, 0);
        String cursor = new Cursor("jobs", List.of(time, job.toString())).encoded();
        isProblem(given().queryParam("cursor", cursor).get("/api/jobs").then(), 400);
    }

    @Test
    void malformedJsonIsRefusedWithThePlace() {
        isProblem(
                        Requests.json()
                                .body("{\"symbol\":\n  \"A/1\",,}")
                                .put("/api/resolutions/A-1")
                                .then(),
                        400)
                .body("detail", containsString("line 2"));
    }

    /** The HTTP server itself refuses it, before any resource or mapper sees it. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/resolutions?q=%zz", "/api/resolutions/%"})
    void anAddressThatCannotBeDecodedIsRefused(String address) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request =
                    "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void whatAnAddressCannotDoIsSaid() {
        isProblem(given().patch("/api/resolutions").then(), 405)
                .header("Allow", containsString("GET"));
        isProblem(given().patch("/api/resolutions/A-1").then(), 405)
                .header("Allow", allOf(containsString("PUT"), containsString("DELETE")));
        isProblem(given().accept("image/png").get("/api/resolutions").then(), 406);
        isProblem(
                given().contentType("text/csv").body("a").put("/api/resolutions/A-1").then(), 415);
    }

    private static void isRefusedText(String text, int status, String reason) {
        String id = Requests.newId();
        isProblem(Requests.upload(id, "en", text), status).body("detail", containsString(reason));
        given().get("/api/resolutions/{id}", id).then().statusCode(404);
    }

    private static ValidatableResponse isProblem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("$", hasKey("type"))
                .body("$", hasKey("title"))
                .body("detail", not(containsString("Exception")))
                .body("detail", not(containsString("org.")));
    }
}
