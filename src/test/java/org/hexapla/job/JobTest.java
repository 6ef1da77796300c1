package org.hexapla.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JobTest {

    @Inject StoredJobs stored;
    @Inject Jobs jobs;
    @Inject WorkThatWaits workThatWaits;

    @Test
    void aligningInTheBackgroundIsAJobWithAResult() throws Exception {
        upload("JOB-1", "en", "One.");
        upload("JOB-1", "fr", "Un.");

        String location =
                given().header("Prefer", "respond-async")
                        .post("/api/resolutions/JOB-1/alignment")
                        .then()
                        .statusCode(202)
                        .header("Preference-Applied", "respond-async")
                        .header("Location", startsWith("http"))
                        .extract()
                        .header("Location");
        String events = given().get(location + "/events").asString();

        assertThat(events).startsWith("data:").contains("\"state\":\"done\"");
        given().get(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("kind", equalTo("align"))
                .body("result.resolution", equalTo("JOB-1"))
                .body("result.version", equalTo(1));
        String id = location.substring(location.lastIndexOf('/') + 1);
        given().get("/api/jobs").then().body("items.id", hasItem(id));
    }

    @Test
    void whatCannotBeDoneIsRefusedAtOnce() {
        upload("JOB-2", "en", "One.");
        given().header("Prefer", "respond-async")
                .post("/api/resolutions/JOB-2/alignment")
                .then()
                .statusCode(409);
    }

    @Test
    void aFailedJobSaysWhy() throws Exception {
        JobView job =
                jobs.submit(
                        "align",
                        "GONE",
                        Map.of("resolution", "GONE", "languages", new String[0], "ifMatch", ""));
        given().get("/api/jobs/{job}/events", job.id()).asString();

        given().get("/api/jobs/{job}", job.id())
                .then()
                .body("state", equalTo("failed"))
                .body("message", equalTo("There is no resolution GONE."));
    }

    @Test
    void aJobWhoseWorkRunsOutOfMemoryHasFailedAndLeftNothingBehind() {
        JobView job = jobs.submit(WorkWithoutMemory.KIND, "X", Map.of());
        given().get("/api/jobs/{job}/events", job.id()).asString();

        given().get("/api/jobs/{job}", job.id())
                .then()
                .body("state", equalTo("failed"))
                .body("result", nullValue())
                .body("message", startsWith("This took more memory than the server may use"));
    }

    @Test
    @Timeout(60)
    void jobsThatWaitKeepNoOtherFromBeingDone() throws Exception {
        List<JobView> waiting = new ArrayList<>();
        for (int job = 0; job < 3; job++) {
            waiting.add(jobs.submit(WorkThatWaits.KIND, "X", Map.of()));
        }
        workThatWaits.awaitTwo();
        upload("JOB-3", "en", "One.");
        upload("JOB-3", "fr", "Un.");
        try {
            String location =
                    given().header("Prefer", "respond-async")
                            .post("/api/resolutions/JOB-3/alignment")
                            .then()
                            .statusCode(202)
                            .extract()
                            .header("Location");

            assertThat(given().get(location + "/events").asString()).contains("\"state\":\"done\"");
        } finally {
            workThatWaits.letGo();
        }
        for (JobView job : waiting) {
            assertThat(given().get("/api/jobs/{job}/events", job.id()).asString())
                    .contains("\"state\":\"done\"");
        }
    }

    @Test
    void aCancelledJobNeverChangesAgain() {
        JobView job = jobs.store("align", "X", Map.of());
        given().delete("/api/jobs/{job}", job.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));

        UUID id = job.id();
        assertThat(stored.start(id)).isFalse();
        assertThat(stored.progress(id, 1, 2, "on")).isFalse();
        assertThat(stored.finish(id, "{}")).isFalse();
        given().get("/api/jobs/{job}", id).then().body("state", equalTo("cancelled"));
    }

    @Test
    void workThatWaitsAlreadyIsNotTakenInAgain() {
        JobView job = jobs.submitOnce("align", "X", Map.of(), Duration.ofHours(1));

        assertThat(jobs.submitOnce("align", "X", Map.of(), Duration.ofHours(1)).id())
                .isEqualTo(job.id());
        assertThat(jobs.submitOnce("other", "X", Map.of(), Duration.ofHours(1)).id())
                .isNotEqualTo(job.id());
        given().delete("/api/jobs/{job}", job.id()).then().statusCode(200);
        assertThat(jobs.submitOnce("align", "X", Map.of(), Duration.ofHours(1)).id())
                .isNotEqualTo(job.id());
    }

    @Test
    void aJobThatIsOverIsRemovedAfterATime() {
        JobView over = jobs.store("align", "X", Map.of());
        given().delete("/api/jobs/{job}", over.id()).then().statusCode(200);

        stored.removeOverBefore(over.created().minusSeconds(1));
        assertThat(stored.named(over.id())).isPresent();
        stored.removeOverBefore(over.created().plusSeconds(60));

        assertThat(stored.named(over.id())).isEmpty();
    }

    private static void upload(String id, String language, String text) {
        given().contentType("text/plain")
                .body(text)
                .put("/api/resolutions/{id}/texts/{lang}", id, language)
                .then()
                .statusCode(201);
    }
}
