package org.hexapla.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watchers hear what happens to an alignment. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@Timeout(60)
class EventsTest {

    @Inject Watches watches;
    @Inject AgroalDataSource database;

    private Desk desk;

    @BeforeEach
    void align() {
        desk = Desk.withThreeUnits();
    }

    @Test
    void anEditIsHeardWithWhatBecameOfTheUnits() throws Exception {
        try (Stream stream = Stream.open(desk, "")) {
            confirm(0);

            Event event = stream.next();
            assertThat(event.name()).isEqualTo("change");
            assertThat(event.id()).isEqualTo(version());
            assertThat(event.data().getString("change.who")).isEqualTo("Ada");
            assertThat(event.data().getList("units.status")).isEqualTo(List.of("confirmed"));
            assertThat(event.data().getList("changes.number")).isEqualTo(List.of(2));
            assertThat(event.data().getMap("$"))
                    .containsKeys("version", "units", "removed", "reload")
                    .doesNotContainKeys("undoable", "redoable", "sum");
        }
    }

    @Test
    void whoComesBackHearsWhatCameMeanwhile() throws Exception {
        String known = version();
        confirm(0);
        desk.edit("{\"op\":\"merge\",\"units\":[%d,%d]}".formatted(desk.unitAt(1), desk.unitAt(2)))
                .statusCode(200);

        try (Stream stream = Stream.open(desk, known)) {
            Event event = stream.next();
            assertThat(event.id()).isEqualTo(version());
            assertThat(event.data().getList("changes.summary"))
                    .isEqualTo(List.of("Confirmed a unit", "Merged 2 units"));
            assertThat(event.data().getList("units")).hasSize(2);
            assertThat(event.data().getList("removed")).hasSize(1);
        }
    }

    @Test
    void aligningAgainHasTheUnitsReadAgain() throws Exception {
        try (Stream stream = Stream.open(desk, "")) {
            given().post("/api/resolutions/{id}/alignment", desk.id).then().statusCode(200);

            Event event = stream.next();
            assertThat(event.name()).isEqualTo("reload");
            assertThat(event.data().getString("version")).isEqualTo(version());
        }
    }

    @Test
    void whatAnotherNodeDidIsHeardToo() throws Exception {
        try (Stream stream = Stream.open(desk, "");
                Connection connection = database.getConnection();
                PreparedStatement raise =
                        connection.prepareStatement(
                                "update alignment set version = version + 1 where resolution_id ="
                                        + " (select id from resolution where key = ?)")) {
            raise.setString(1, desk.id);
            raise.executeUpdate();

            assertThat(stream.next().name()).isEqualTo("reload");
        }
    }

    @Test
    void theStreamEndsWithTheAlignment() throws Exception {
        try (Stream stream = Stream.open(desk, "")) {
            given().delete("/api/resolutions/{id}", desk.id).then().statusCode(204);

            assertThat(stream.next().name()).isEqualTo("deleted");
            assertThat(stream.isOver()).isTrue();
        }
        given().get("/api/resolutions/{id}/alignment/events", desk.id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1.5", "12345678901", "1 2"})
    void whatIsNoVersionIsNotTakenForOne(String last) {
        given().header("Last-Event-ID", last)
                .get("/api/resolutions/{id}/alignment/events", desk.id)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("Last-Event-ID"));
        given().get("/api/resolutions/{id}/alignment/events?since={v}", desk.id, last)
                .then()
                .statusCode(400);
    }

    @Test
    void manyWatchOneAlignmentAndNoneIsLeftWhenTheyGo() throws Exception {
        List<Stream> streams = new ArrayList<>();
        try {
            for (int watcher = 0; watcher < 100; watcher++) {
                streams.add(Stream.open(desk, ""));
            }
            assertThat(watches.watches(desk.id)).isTrue();
            confirm(0);
            for (Stream stream : streams) {
                assertThat(stream.next().id()).isEqualTo(version());
            }
        } finally {
            streams.forEach(Stream::close);
        }
        while (watches.watches(desk.id)) {
            confirm(1); // a broken connection is noticed when something is sent
            desk.undo("").statusCode(200);
        }
    }

    private String version() {
        return desk.alignment().getString("version");
    }

    private void confirm(int unit) {
        desk.edit("{\"op\":\"confirm\",\"units\":[%d]}".formatted(desk.unitAt(unit)))
                .statusCode(200);
    }

    private record Event(String name, String id, JsonPath data) {}

    /** An open stream of events. */
    private record Stream(InputStream body, Scanner lines) implements AutoCloseable {

        private static final HttpClient CLIENT = HttpClient.newHttpClient();

        static Stream open(Desk desk, String last) throws Exception {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(
                            URI.create(
                                    "http://localhost:"
                                            + RestAssured.port
                                            + "/api/resolutions/"
                                            + desk.id
                                            + "/alignment/events"));
            if (!last.isEmpty()) {
                request.header("Last-Event-ID", last);
            }
            HttpResponse<InputStream> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            Scanner lines = new Scanner(answer.body(), "UTF-8");
            assertThat(lines.nextLine()).startsWith(":");
            return new Stream(answer.body(), lines);
        }

        Event next() {
            String name = "";
            String id = "";
            StringBuilder data = new StringBuilder();
            while (true) {
                String line = lines.nextLine();
                if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5));
                } else {
                    assertThat(line).matches("(:.*)?"); // else there is a field that isn't ours
                }
                if (line.isEmpty() && !data.isEmpty()) {
                    return new Event(name, id, new JsonPath(data.toString()));
                }
            }
        }

        boolean isOver() {
            while (lines.hasNextLine()) {
                if (!lines.nextLine().isBlank()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void close() {
            try {
                body.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
