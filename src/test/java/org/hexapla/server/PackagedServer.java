package org.hexapla.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, with as little memory as it is to need. */
final class PackagedServer implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path output;
    private final int port;

    private PackagedServer(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts one, without waiting. */
    static PackagedServer launch(Path data, Map<String, String> settings) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path output = Files.createTempFile("hexapla-server", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(
                                List.of(
                                        ProcessHandle.current().info().command().orElse("java"),
                                        "-Xmx256m",
                                        "-jar",
                                        JAR.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().put("HEXAPLA_DATA", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        return new PackagedServer(builder.start(), output, port);
    }

    /** Starts one and waits until it answers. */
    static PackagedServer start(Path data) throws Exception {
        return start(data, Map.of());
    }

    static PackagedServer start(Path data, Map<String, String> settings) throws Exception {
        PackagedServer server = launch(data, settings);
        Instant end = Instant.now().plus(PATIENCE);
        while (!server.output().contains("Hexapla is ready")) {
            if (!server.process.isAlive() || Instant.now().isAfter(end)) {
                server.kill();
                throw new IllegalStateException("it did not start: " + server.output());
            }
            Thread.sleep(20);
        }
        return server;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path) throws Exception {
        return client.send(
                request(path).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /**
     * Changes what has a version.
     *
     * @param tag the ETag of the version that is to be changed
     */
    HttpResponse<String> post(String path, String json, String tag) throws Exception {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> put(String path, String text) throws Exception {
        return client.send(
                request(path)
                        .header("Content-Type", "text/plain; charset=UTF-8")
                        .PUT(BodyPublishers.ofString(text))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> delete(String path) throws Exception {
        return client.send(request(path).DELETE().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** Waits for its end and tells how it ended. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    /** Ends it as a power cut would: it has no chance to do anything more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as an operator would. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
