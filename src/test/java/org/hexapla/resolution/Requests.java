package org.hexapla.resolution;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests as clients send them. */
final class Requests {

    /** The sample of the workspace. */
    static final Path SAMPLE = Path.of("alignments", "A-RES-59-187");

    /** The languages of the sample, in the order of their tags. */
    static final List<String> SAMPLE_LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Requests() {}

    /** An id that no other test uses. */
    static String newId() {
        return "TEST-" + COUNT.incrementAndGet();
    }

    static ValidatableResponse upload(String id, String language, String text) {
        return upload(id, language, text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    static ValidatableResponse upload(String id, String language, byte[] file, String mediaType) {
        return given().config(RestAssuredSettings.BYTES_AS_THEY_ARE)
                .header("Content-Type", mediaType)
                .body(file)
                .when()
                .put("/api/resolutions/{id}/texts/{lang}", id, language)
                .then();
    }

    static void uploadSample(String id) throws IOException {
        for (String language : SAMPLE_LANGUAGES) {
            upload(
                            id,
                            language,
                            Files.readAllBytes(SAMPLE.resolve(language + ".md")),
                            "text/markdown")
                    .statusCode(201);
        }
    }

    static ValidatableResponse align(String id) {
        return given().post("/api/resolutions/{id}/alignment", id).then();
    }

    static ValidatableResponse alignment(String id) {
        return json().get("/api/resolutions/{id}/alignment?limit=500", id).then();
    }

    static RequestSpecification json() {
        return given().contentType("application/json");
    }
}
