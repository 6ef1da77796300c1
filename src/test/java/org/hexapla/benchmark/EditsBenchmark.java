package org.hexapla.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long the packaged server, with a heap of 256 MB, takes to answer an edit while twenty
 * reviewers edit twenty resolutions: each confirms, merges, splits, moves and undoes, and takes the
 * ETag from the answer before. Alone, all of them with pauses as of people who look at what they
 * edit, and all as fast as the answers come, which says how much the server can do; and the same of
 * one resolution of 5,000 units.
 */
public final class EditsBenchmark {

    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
    private static final int REVIEWERS = 20;
    private static final int COMMON_SIZE = 60;
    private static final int LARGE_SIZE = 5000;

    /** Each reviewer's until the server's code is compiled, as that of one that runs all day is. */
    private static final int WARM_UP = 300;

    private static final int MEASURED = 100;
    private static final int PAUSED = 40;

    /** Between two edits of a reviewer who is fast at it. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private EditsBenchmark(String address) {
        this.address = address;
    }

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory("hexapla-benchmark");
        try (MeasuredServer server = MeasuredServer.start(data)) {
            new EditsBenchmark(server.address()).measure();
        }
    }

    private void measure() throws Exception {
        List<Reviewer> reviewers = new ArrayList<>();
        for (int number = 0; number < REVIEWERS; number++) {
            reviewers.add(new Reviewer("EDITS-" + number, COMMON_SIZE, number));
        }
        Reviewer large = new Reviewer("EDITS-LARGE", LARGE_SIZE, REVIEWERS);
        large.prepare();
        for (Reviewer reviewer : reviewers) {
            reviewer.prepare();
        }
        together(reviewers, reviewer -> reviewer.edit(WARM_UP, Duration.ZERO));
        row("60 units, alone", reviewers.get(0).edit(MEASURED, Duration.ZERO));
        row("60 units, 20 reviewers", together(reviewers, one -> one.edit(PAUSED, PAUSE)));
        row(
                "the same without pauses",
                together(reviewers, one -> one.edit(MEASURED, Duration.ZERO)));
        large.edit(WARM_UP, Duration.ZERO);
        row("5,000 units, alone", large.edit(MEASURED, Duration.ZERO));
        List<Reviewer> others = reviewers.subList(1, REVIEWERS);
        ExecutorService company = Executors.newSingleThreadExecutor();
        try {
            Future<?> busy = company.submit(() -> together(others, one -> one.edit(PAUSED, PAUSE)));
            row("5,000 units, among 20", large.edit(PAUSED, PAUSE));
            busy.get();
        } finally {
            company.shutdown();
        }
    }

    /** Something that a reviewer does, and how long each answer took, by the kind of edit. */
    private interface Work {
        Map<String, List<Double>> of(Reviewer reviewer) throws Exception;
    }

    private static Map<String, List<Double>> together(List<Reviewer> reviewers, Work work)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(reviewers.size());
        try {
            List<Callable<Map<String, List<Double>>>> tasks = new ArrayList<>();
            reviewers.forEach(reviewer -> tasks.add(() -> work.of(reviewer)));
            Map<String, List<Double>> all = new TreeMap<>();
            for (Future<Map<String, List<Double>>> done : threads.invokeAll(tasks)) {
                done.get()
                        .forEach(
                                (edit, times) ->
                                        all.computeIfAbsent(edit, key -> new ArrayList<>())
                                                .addAll(times));
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private static void row(String what, Map<String, List<Double>> times) {
        List<Double> all = times.values().stream().flatMap(List::stream).toList();
        System.out.printf(
                "| %-26s | %6.1f ms | %6.1f ms | %s |%n",
                what,
                rank(all, 0.5),
                rank(all, 0.99),
                times.entrySet().stream()
                        .map(
                                entry ->
                                        "%s %.1f"
                                                .formatted(
                                                        entry.getKey(),
                                                        rank(entry.getValue(), 0.5)))
                        .collect(Collectors.joining(", ")));
    }

    private static double rank(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        answer.uri() + " answered " + new String(answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One who edits a resolution of her own. */
    private final class Reviewer {

        private final String path;
        private final int size;
        private final Random random;
        private final List<Long> units = new ArrayList<>();
        private String tag = "";
        private int round;
        private long merged;
        private Map<String, Long> firstOfSecond = Map.of();
        private long second;

        Reviewer(String id, int size, int seed) {
            this.path = address + "/api/resolutions/" + id;
            this.size = size;
            this.random = new Random(seed);
        }

        /** Uploads lines of the same meaning in six languages, aligns and reads them. */
        void prepare() throws InterruptedException {
            for (String language : LANGUAGES) {
                String lines =
                        IntStream.range(0, size)
                                .mapToObj(
                                        at ->
                                                language
                                                        + " "
                                                        + at
                                                        + ". "
                                                        + "Decides that of these words there are as many as that of a paragraph. "
                                                                .repeat(2 + at % 3)
                                                                .strip())
                                .collect(Collectors.joining("\n"));
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                path + "/texts/" + language + "?segmentation=line"))
                                .header("Content-Type", "text/plain; charset=UTF-8")
                                .PUT(BodyPublishers.ofString(lines)));
            }
            HttpResponse<byte[]> asked =
                    send(
                            HttpRequest.newBuilder(URI.create(path + "/alignment"))
                                    .POST(BodyPublishers.noBody()));
            if (asked.statusCode() == 202) {
                await(asked.headers().firstValue("Location").orElseThrow());
            }
            readUnits();
        }

        private void await(String job) throws InterruptedException {
            URI uri = URI.create(path).resolve(job);
            while (true) {
                String state = json(send(HttpRequest.newBuilder(uri))).get("state").asText();
                if (state.equals("done")) {
                    return;
                }
                if (!state.equals("queued") && !state.equals("running")) {
                    throw new IllegalStateException("aligning is " + state);
                }
                Thread.sleep(100);
            }
        }

        private void readUnits() {
            String next = "";
            while (next != null) {
                HttpResponse<byte[]> answer =
                        send(
                                HttpRequest.newBuilder(
                                        URI.create(path + "/alignment?limit=500&cursor=" + next)));
                tag = answer.headers().firstValue("ETag").orElseThrow();
                JsonNode page = json(answer);
                page.get("units").forEach(unit -> units.add(unit.get("id").asLong()));
                next = page.path("next").isTextual() ? page.get("next").asText() : null;
            }
            if (units.size() < size / 2) {
                throw new IllegalStateException("only " + units.size() + " units in " + path);
            }
        }

        /** So many edits, and how long each took, in milliseconds. */
        Map<String, List<Double>> edit(int count, Duration pause) throws InterruptedException {
            Map<String, List<Double>> times = new TreeMap<>();
            if (!pause.isZero()) {
                Thread.sleep(random.nextInt((int) pause.toMillis()));
            }
            for (int done = 0; done < count; done++) {
                String edit = round % 5 == 4 ? null : next();
                String kind =
                        edit == null ? "undo" : edit.replaceAll(".*\"op\": \"([a-z]+).*", "$1");
                long begin = System.nanoTime();
                HttpResponse<byte[]> answer =
                        send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        path
                                                                + "/alignment/"
                                                                + (edit == null
                                                                        ? "undo"
                                                                        : "edits")))
                                        .header("If-Match", tag)
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(edit == null ? "" : edit)));
                times.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add((System.nanoTime() - begin) / 1e6);
                tag = answer.headers().firstValue("ETag").orElseThrow();
                learn(kind, json(answer));
                round++;
                if (!pause.isZero()) {
                    Thread.sleep(pause.toMillis() / 2 + random.nextInt((int) pause.toMillis()));
                }
            }
            return times;
        }

        /** Confirms one, makes one of two, makes two of that, moves a segment; then undoes that. */
        private String next() {
            return switch (round % 5) {
                case 0 ->
                        "{\"op\": \"confirm\", \"units\": [%d]}"
                                .formatted(units.get(random.nextInt(units.size())));
                case 1 -> {
                    int at = random.nextInt(units.size() - 1);
                    merged = units.get(at);
                    second = units.remove(at + 1);
                    yield "{\"op\": \"merge\", \"units\": [%d, %d]}".formatted(merged, second);
                }
                case 2 ->
                        "{\"op\": \"split\", \"unit\": %d, \"after\": %s}"
                                .formatted(
                                        merged,
                                        firstOfSecond.entrySet().stream()
                                                .map(
                                                        entry ->
                                                                "\"%s\": %d"
                                                                        .formatted(
                                                                                entry.getKey(),
                                                                                entry.getValue()))
                                                .collect(Collectors.joining(", ", "{", "}")));
                default ->
                        "{\"op\": \"move\", \"segment\": %d, \"to\": %d}"
                                .formatted(firstOfSecond.getOrDefault("en", 0L), second);
            };
        }

        private void learn(String kind, JsonNode answer) {
            if (kind.equals("merge")) {
                Map<String, Long> firsts = new TreeMap<>();
                answer.get("units")
                        .get(0)
                        .get("cells")
                        .properties()
                        .forEach(
                                cell -> {
                                    JsonNode segments = cell.getValue().path("segments");
                                    if (segments.size() > 1) {
                                        firsts.put(
                                                cell.getKey(), segments.get(0).get("id").asLong());
                                    }
                                });
                firstOfSecond = firsts;
            } else if (kind.equals("split")) {
                for (JsonNode unit : answer.get("units")) {
                    if (unit.get("id").asLong() != merged) {
                        second = unit.get("id").asLong();
                        units.add(units.indexOf(merged) + 1, second);
                    }
                }
            }
        }

        private JsonNode json(HttpResponse<byte[]> answer) {
            try {
                return JSON.readTree(answer.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
