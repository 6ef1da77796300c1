package org.hexapla.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged server as a process of its own, with a heap of 256 MB. */
final class MeasuredServer implements AutoCloseable {

    private final Process process;
    private final String address;

    private MeasuredServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param data the folder where it keeps everything, and writes what it says to {@code
     *     benchmark.log}; the system property {@code server.options} holds more options for its JVM
     */
    static MeasuredServer start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        String options = System.getProperty("server.options", "");
        if (!options.isBlank()) {
            command.addAll(Arrays.asList(options.strip().split(" +")));
        }
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HEXAPLA_DATA", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(data.resolve("benchmark.log").toFile())
                        .start();
        MeasuredServer server = new MeasuredServer(process, "http://localhost:" + port);
        server.awaitAnswer();
        return server;
    }

    /** Where it answers: an address without a slash at its end. */
    String address() {
        return address;
    }

    private void awaitAnswer() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
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
        close();
        throw new IllegalStateException("the server did not answer within two minutes");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
