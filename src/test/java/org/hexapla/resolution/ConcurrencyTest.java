package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** Many clients at one resolution. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrencyTest {

    private static final int CLIENTS = 6;
    private static final int ROUNDS = 4;

    @Test
    void uploadsOfOneTextBecomeRevisionsInARow() throws Exception {
        String id = Requests.newId();

        List<Integer> statuses =
                together(() -> Requests.upload(id, "en", "Words.").extract().statusCode());

        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status < 300);
        List<Integer> revisions =
                given().get("/api/resolutions/{id}/texts/en/revisions", id)
                        .jsonPath()
                        .getList("items.revision", Integer.class);
        assertThat(revisions)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CLIENTS * ROUNDS).boxed().toList());
    }

    @Test
    void uploadingAligningAndDeletingAtOnceBreaksNothing() throws Exception {
        String id = Requests.newId();

        List<Integer> statuses =
                together(
                        () -> {
                            List<Integer> all = new ArrayList<>();
                            all.add(
                                    Requests.upload(id, "en", "One.\n\nTwo.")
                                            .extract()
                                            .statusCode());
                            all.add(
                                    Requests.upload(id, "fr", "Un.\n\nDeux.")
                                            .extract()
                                            .statusCode());
                            all.add(Requests.align(id).extract().statusCode());
                            all.add(Requests.alignment(id).extract().statusCode());
                            if (Thread.currentThread().getId() % CLIENTS == 0) {
                                given().delete("/api/resolutions/{id}", id);
                            }
                            return all.stream().max(Integer::compare).orElseThrow();
                        });

        assertThat(statuses).allMatch(status -> status < 500);
        Requests.upload(id, "en", "One.\n\nTwo.");
        Requests.upload(id, "fr", "Un.\n\nDeux.");
        Requests.align(id).statusCode(200);
        JsonPath alignment = Requests.alignment(id).statusCode(200).extract().jsonPath();
        assertThat(alignment.getList("units.cells.en.segments.flatten().index", Integer.class))
                .containsExactlyInAnyOrder(0, 1);
    }

    private static List<Integer> together(Callable<Integer> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int at = 0; at < CLIENTS * ROUNDS; at++) {
                answers.add(clients.submit(request));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            clients.shutdownNow();
        }
    }
}
