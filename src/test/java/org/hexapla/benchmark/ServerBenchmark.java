package org.hexapla.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The packaged server as its user meets it, with a heap of 256 MB: how long it takes to start with
 * an existing data folder, and to take in the sample's six files, align them and give the alignment
 * back.
 */
public final class ServerBenchmark {

    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
    private static final Path SAMPLE = Path.of("alignments", "A-RES-59-187");
    private static final int WARM_UP = 60;
    private static final int MEASURED = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private ServerBenchmark(String address) {
        this.address = address;
    }

    public static void main(String... args) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("hexapla-benchmark");
        measureStart(data, "first start, empty data folder");
        measureStart(data, "start, existing data folder");
        try (MeasuredServer server = MeasuredServer.start(data)) {
            new ServerBenchmark(server.address()).measureWholePath();
        }
    }

    private static void measureStart(Path data, String what)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (MeasuredServer server = MeasuredServer.start(data)) {
            row(what, (System.nanoTime() - begin) / 1e6);
        }
    }

    private void measureWholePath() throws IOException, InterruptedException {
        double[] times = new double[MEASURED];
        for (int round = -WARM_UP; round < MEASURED; round++) {
            long begin = System.nanoTime();
            String id = "/api/resolutions/BENCHMARK-" + (round + WARM_UP);
            for (String language : LANGUAGES) {
                send(
                        "PUT",
                        id + "/texts/" + language,
                        BodyPublishers.ofFile(SAMPLE.resolve(language + ".md")));
            }
            send("POST", id + "/alignment", BodyPublishers.noBody());
            send("GET", id + "/alignment?limit=500", BodyPublishers.noBody());
            if (round >= 0) {
                times[round] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        row("upload, align, read back: median", times[MEASURED / 2]);
        row("upload, align, read back: 99 %", times[MEASURED * 99 / 100 - 1]);
    }

    private void send(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "text/markdown")
                        .method(method, body)
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.body());
        }
    }

    private static void row(String what, double milliseconds) {
        System.out.printf("| %-40s | %8.0f ms |%n", what, milliseconds);
    }
}
