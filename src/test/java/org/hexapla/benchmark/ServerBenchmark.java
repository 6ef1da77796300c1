package org.hexapla.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
        int port = freePort();
        Process server = start(data, port);
        try {
            ServerBenchmark benchmark = new ServerBenchmark("http://localhost:" + port);
            benchmark.awaitAnswer();
            benchmark.measureWholePath();
        } finally {
            stop(server);
        }
    }

    private static void measureStart(Path data, String what)
            throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process server = start(data, port);
        try {
            new ServerBenchmark("http://localhost:" + port).awaitAnswer();
            row(what, (System.nanoTime() - begin) / 1e6);
        } finally {
            stop(server);
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

    private void awaitAnswer() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/q/health/ready")).build();
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < until) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // the port is not open yet
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("the server did not answer within two minutes");
    }

    private static Process start(Path data, int port) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar");
        builder.environment().put("HEXAPLA_DATA", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("benchmark.log").toFile())
                .start();
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void row(String what, double milliseconds) {
        System.out.printf("| %-40s | %8.0f ms |%n", what, milliseconds);
    }
}
