package org.hexapla.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.official.PretendedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server is stopped, killed and started twice; nothing is lost or half stored. */
class RestartIT {

    private static final int SEGMENTS = 1000;

    @TempDir Path temp;

    @Test
    void whatIsStoredSurvivesAndTheSampleIsLoadedOnce() throws Exception {
        Path data = temp.resolve("data");
        try (PackagedServer server = PackagedServer.start(data)) {
            assertThat(server.output()).contains("Everything is kept in " + data);
            assertThat(server.get("/api/resolutions/A-RES-59-187/alignment").statusCode())
                    .isEqualTo(200);
            server.put("/api/resolutions/KEPT/texts/en", "Words.");
            server.delete("/api/resolutions/A-RES-59-187");
        }
        try (PackagedServer server = PackagedServer.start(data)) {
            assertThat(server.get("/api/resolutions/KEPT/texts/en").statusCode()).isEqualTo(200);
            assertThat(server.get("/api/resolutions/A-RES-59-187").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aSecondServerOnTheSameFolderSaysSoAndLeavesTheFirstAlone() throws Exception {
        Path data = temp.resolve("data");
        try (PackagedServer first = PackagedServer.start(data);
                PackagedServer second = PackagedServer.launch(data, Map.of())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output())
                    .contains("Another Hexapla server is using the data folder " + data)
                    .doesNotContain("\tat ");
            assertThat(first.get("/api/resolutions").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aKilledServerLeavesTheOldStateWholeOrTheNewOneWhole() throws Exception {
        Path data = temp.resolve("data");
        PackagedServer server = PackagedServer.start(data);
        String path = "/api/resolutions/KILLED";
        assertThat(server.put(path + "/texts/en?segmentation=line", lines("old")).statusCode())
                .isEqualTo(201);
        assertThat(server.put(path + "/texts/fr?segmentation=line", lines("vieux")).statusCode())
                .isEqualTo(201);
        assertThat(server.post(path + "/alignment").statusCode()).isEqualTo(200);
        for (int round = 1; round <= 3; round++) {
            ExecutorService clients = Executors.newFixedThreadPool(3);
            PackagedServer victim = server;
            String words = "new" + round;
            clients.submit(
                    () -> {
                        while (true) {
                            victim.put(path + "/texts/en?segmentation=line", lines(words));
                        }
                    });
            clients.submit(
                    () -> {
                        while (true) {
                            victim.post(path + "/alignment");
                        }
                    });
            Thread.sleep(500L * round);
            server.kill();
            clients.shutdownNow();
            assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

            server = PackagedServer.start(data);

            isWhole(server, path);
        }
        server.close();
    }

    @Test
    void aKilledServerHasEveryEditThatItAcknowledgedAndCanTakeThemBack() throws Exception {
        Path data = temp.resolve("data");
        PackagedServer server = PackagedServer.start(data);
        String path = "/api/resolutions/EDITED";
        server.put(path + "/texts/en?segmentation=line", lines("line"));
        server.put(path + "/texts/fr?segmentation=line", lines("ligne"));
        server.post(path + "/alignment");
        String before = server.get(path + "/alignment?limit=500").body();
        List<Integer> units = new JsonPath(before).getList("units.id", Integer.class);
        int edits = 0;
        for (int round = 0; round < 3; round++) {
            Reviewer reviewer = new Reviewer(server, path, units.subList(edits, units.size()));
            reviewer.start();
            reviewer.awaitEdits(5 + 20 * round);
            server.kill();
            reviewer.join();

            server = PackagedServer.start(data);

            JsonPath history = new JsonPath(server.get(path + "/alignment/history?limit=1").body());
            int kept = history.getInt("items[0].number") - 1;
            assertThat(kept - edits)
                    .isBetween(reviewer.acknowledged(), reviewer.acknowledged() + 1);
            edits = kept;
            JsonPath now = new JsonPath(server.get(path + "/alignment?limit=500").body());
            assertThat(now.getList("units.comments", Integer.class))
                    .isEqualTo(
                            Stream.concat(
                                            Collections.nCopies(edits, 1).stream(),
                                            Collections.nCopies(units.size() - edits, 0).stream())
                                    .toList());
        }
        HttpResponse<String> undone =
                server.post(
                        path + "/alignment/undo",
                        "{\"steps\": " + edits + "}",
                        tag(server.get(path + "/alignment?limit=1")));
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(withoutVersions(server.get(path + "/alignment?limit=500").body()))
                .isEqualTo(withoutVersions(before));
        server.close();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String withoutVersions(String alignment) {
        return alignment
                .replaceAll("\"version\":[0-9]+", "")
                .replaceAll("\"(un|re)doable\":(true|false)", "")
                .replaceAll("\"changed\":\"[^\"]*\"", "")
                .replaceAll("\"next\":\"[^\"]*\"", "");
    }

    /** Leaves a comment on unit after unit, until the server is gone. */
    private static final class Reviewer extends Thread {

        private final PackagedServer server;
        private final String path;
        private final List<Integer> units;
        private final AtomicInteger acknowledged = new AtomicInteger();

        Reviewer(PackagedServer server, String path, List<Integer> units) {
            this.server = server;
            this.path = path + "/alignment";
            this.units = units;
        }

        int acknowledged() {
            return acknowledged.get();
        }

        void awaitEdits(int count) throws InterruptedException {
            while (acknowledged() < count && isAlive()) {
                sleep(1);
            }
        }

        @Override
        public void run() {
            try {
                String tag = tag(server.get(path + "?limit=1"));
                for (int unit : units) {
                    String comment =
                            "{\"op\": \"comment\", \"unit\": %d, \"text\": \"seen\"}"
                                    .formatted(unit);
                    HttpResponse<String> answer = server.post(path + "/edits", comment, tag);
                    tag = tag(answer);
                    acknowledged.incrementAndGet();
                }
            } catch (Exception serverIsGone) {
                // what it acknowledged is counted
            }
        }
    }

    private static void isWhole(PackagedServer server, String path) throws Exception {
        JsonPath text = new JsonPath(server.get(path + "/texts/en").body());
        List<String> words = text.getList("clauses.segments.flatten().text", String.class);
        assertThat(words).hasSize(SEGMENTS);
        assertThat(words.stream().map(word -> word.split(" ")[0]).distinct()).hasSize(1);

        int version = -1;
        String next = "";
        List<Integer> found = new ArrayList<>();
        while (next != null) {
            HttpResponse<String> answer = server.get(path + "/alignment?limit=500&cursor=" + next);
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonPath alignment = new JsonPath(answer.body());
            assertThat(version == -1 || version == alignment.getInt("version")).isTrue();
            version = alignment.getInt("version");
            found.addAll(
                    alignment.getList(
                            "units.cells.en.findAll { it != null }.segments.flatten().index",
                            Integer.class));
            next = alignment.getString("next");
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, SEGMENTS).boxed().toList());
    }

    @Test
    void aFetchGoesOnWhereItWasWhenTheServerWasKilled() throws Exception {
        Path data = temp.resolve("data");
        try (PretendedSystem system = PretendedSystem.start()) {
            system.on("ar", "html", PretendedSystem.sendsText("ar"))
                    .on("zh", "html", system.stalls(), PretendedSystem.sendsText("zh"));
            Map<String, String> settings =
                    Map.of(
                            "HEXAPLA_OFFICIAL_ADDRESS", system.address(),
                            "HEXAPLA_OFFICIAL_FORMATS", "html",
                            "HEXAPLA_OFFICIAL_PAUSE", "0S");
            PackagedServer victim = PackagedServer.start(data, settings);
            String order = "{\"symbol\": \"X/RES/1\", \"languages\": [\"ar\", \"zh\"]}";
            HttpResponse<String> answer = victim.post("/api/resolutions/X-RES-1/fetch", order);
            String job = "/api/jobs/" + new JsonPath(answer.body()).getString("id");
            while (system.requests().size() < 2) {
                assertThat(new JsonPath(victim.get(job).body()).getString("state"))
                        .isIn("queued", "running");
            }
            victim.kill();

            try (PackagedServer server = PackagedServer.start(data, settings)) {
                server.get(job + "/events");

                JsonPath over = new JsonPath(server.get(job).body());
                assertThat(over.getString("state")).isEqualTo("done");
                assertThat(over.getString("result.languages.ar.state")).isEqualTo("fetched");
                assertThat(over.getString("result.languages.zh.state")).isEqualTo("fetched");
            }
            assertThat(system.requests())
                    .extracting(request -> request.address().replaceFirst(".*&l=(..)&.*", "$1"))
                    .containsExactly("ar", "zh", "zh");
        }
    }

    private static String lines(String word) {
        return IntStream.range(0, SEGMENTS)
                .mapToObj(number -> word + " line " + number + " of this text.")
                .collect(Collectors.joining("\n"));
    }
}
