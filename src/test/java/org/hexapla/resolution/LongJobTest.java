package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** A long alignment in the background can be watched and ended. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LongJobTest {

    /** Enough to align for a good while, and quickly stored. */
    private static final int LINES = 15_000;

    /** No measure of speed: longer than the whole alignment could take. */
    private static final Duration HANGS = Duration.ofMinutes(3);

    @Test
    void showsHowFarItIsAndEndsWhenItIsCancelled() {
        String id = Requests.newId();
        upload(id, "en");
        upload(id, "fr");
        String job =
                given().header("Prefer", "respond-async")
                        .post("/api/resolutions/{id}/alignment", id)
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location");

        await(() -> read(job).getLong("done") > 0 || isOver(read(job)));
        JsonPath seen = read(job);
        assertThat(seen.getString("state")).isEqualTo("running");
        assertThat(seen.getLong("total")).isEqualTo(2 * LINES);
        assertThat(seen.getLong("done")).isBetween(1L, 2L * LINES - 1);

        given().delete(job).then().statusCode(200).body("state", equalTo("cancelled"));
        await(() -> !aligns());

        given().get(job).then().body("state", equalTo("cancelled")).body("result", equalTo(null));
        given().get("/api/resolutions/{id}/alignment", id).then().statusCode(404);
    }

    private static void upload(String id, String language) {
        Random random = new Random(language.hashCode());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            for (int k = 0; k < 5; k++) {
                text.append(language).append(random.nextInt(5_000)).append("x ");
            }
            text.append('\n');
        }
        given().contentType("text/plain")
                .body(text.toString())
                .put("/api/resolutions/{id}/texts/{lang}?segmentation=line", id, language)
                .then()
                .statusCode(201);
    }

    private static JsonPath read(String job) {
        return given().get(job).then().statusCode(200).extract().jsonPath();
    }

    private static boolean isOver(JsonPath job) {
        return !job.getString("state").matches("queued|running");
    }

    /** Whether any thread of this process is aligning. */
    private static boolean aligns() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().startsWith("org.hexapla.align."));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(HANGS);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }
}
