package org.hexapla.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.UnitStream;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports that are read slowly, and exports that break off. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportAbortTest {

    /** More units than are read at once. */
    private static final int LINES = 450;

    private static final String ID = "EXPORT-ABORT";

    @Inject UnitStream units;
    @Inject AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @BeforeEach
    void align() {
        given().delete("/api/resolutions/{id}", ID);
        upload("en", "Line number %d has a few words.");
        upload("fr", "La ligne numéro %d a quelques mots.");
        given().post("/api/resolutions/{id}/alignment", ID).then().statusCode(200);
    }

    @Test
    void slowReadersHoldNoConnection() throws Exception {
        int readers = connections + 2;
        CountDownLatch reading = new CountDownLatch(readers);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        List<Future<String>> files = new ArrayList<>();
        try {
            for (int reader = 0; reader < readers; reader++) {
                files.add(threads.submit(() -> export(new SlowStream(reading, goOn))));
            }
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();

            given().get("/api/resolutions/{id}", ID).then().statusCode(200);

            goOn.countDown();
            for (Future<String> file : files) {
                assertThat(file.get()).endsWith("</tmx>\n").contains("number 449 has");
            }
        } finally {
            goOn.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void aFileWhoseAlignmentIsChangedMeanwhileIsNotEnded() {
        CallingStream out = new CallingStream(() -> upload("en", "Other words %d."));
        assertThatThrownBy(() -> export(out)).isInstanceOf(ProblemException.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<tu ").doesNotContain("</tmx>");
    }

    @Test
    void aFileWhoseAlignmentIsDeletedMeanwhileIsNotEnded() {
        CallingStream out =
                new CallingStream(() -> given().delete("/api/resolutions/{id}", ID).then());
        assertThatThrownBy(() -> export(out)).isInstanceOf(ProblemException.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<tu ").doesNotContain("</tmx>");
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookLikeAWhole() throws Exception {
        breakSegment(LINES - 1);
        for (String format : List.of("tmx", "tsv", "jsonl")) {
            String answer = answer("/api/resolutions/" + ID + "/export?format=" + format);

            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(answer).as(format).doesNotEndWith("\r\n0\r\n\r\n");
            assertThat(answer).doesNotContain("</tmx>").doesNotContain("\"status\":500");
        }
    }

    @Test
    void anAnswerThatCannotBeginIsAProblem() throws Exception {
        breakSegment(0);
        given().get("/api/resolutions/{id}/export", ID)
                .then()
                .statusCode(500)
                .contentType("application/problem+json");
    }

    private String export(ByteArrayOutputStream out) throws IOException {
        UnitStream.Reading reading = units.open(ResolutionId.of(ID), List.of());
        UnitStream.Head head = reading.head();
        new ExportFile(head, ExportFormat.TMX, head.languages(), List.of()).write(reading, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the server sends until it closes or resets the connection. */
    private static String answer(String address) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            try {
                in.transferTo(answer);
            } catch (SocketException reset) {
                return answer.toString(StandardCharsets.UTF_8);
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Makes a segment unreadable, as a fault of the database would. */
    private void breakSegment(int index) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update segment set marks = '{\"broken\": true}' where index = "
                            + index
                            + " and text_id in (select t.id from text t join resolution r"
                            + " on r.id = t.resolution_id where r.key = '"
                            + ID
                            + "')");
        }
    }

    private static void upload(String language, String line) {
        String text =
                IntStream.range(0, LINES)
                        .mapToObj(number -> String.format(line, number))
                        .collect(Collectors.joining("\n"));
        given().contentType("text/plain; charset=UTF-8")
                .body(text)
                .put("/api/resolutions/{id}/texts/{lang}?segmentation=line", ID, language);
    }

    /** Takes the first bytes and then nothing until it is told to go on. */
    private static final class SlowStream extends ByteArrayOutputStream {

        private final CountDownLatch reading;
        private final CountDownLatch goOn;

        SlowStream(CountDownLatch reading, CountDownLatch goOn) {
            this.reading = reading;
            this.goOn = goOn;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            super.write(bytes, offset, length);
        }
    }

    /** Lets something happen when the first bytes come. */
    private static final class CallingStream extends ByteArrayOutputStream {

        private final Runnable what;
        private boolean called;

        CallingStream(Runnable what) {
            this.what = what;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (!called) {
                called = true;
                what.run();
            }
            super.write(bytes, offset, length);
        }
    }
}
