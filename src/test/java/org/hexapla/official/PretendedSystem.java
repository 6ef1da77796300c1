package org.hexapla.official;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A local server that plays the Official Document System: what it isn't told of it answers as that
 * does, with status 200 and a small page.
 */
public final class PretendedSystem implements AutoCloseable {

    private static final String SMALL_PAGE =
            "<!DOCTYPE html><html><head><title>Documents</title></head><body><p>There is no"
                    + " document under this symbol.</p></body></html>";

    private static final Map<String, List<String>> SENTENCES =
            Map.of(
                    "ar",
                    List.of(
                            "تشكر اللجنة جميع المتحدثين على كلماتهم وتطلب إلى الأعضاء أن "
                                    + "يعودوا مرة أخرى في العام القادم.",
                            "وتلاحظ أن بعض التقارير لم تصل في الموعد المحدد لها.",
                            "وتطلب إلى الأمين أن يرسلها إلى كل من يشارك في أعمال الدورة."),
                    "zh",
                    List.of(
                            "委员会感谢各位发言者的讲话，并请全体成员明年再次前来参加会议。",
                            "委员会注意到若干报告没有按时送达。",
                            "委员会请秘书把这些报告发给参加本届会议工作的所有人。"),
                    "en",
                    List.of(
                            "The committee thanks all speakers for their words and asks the "
                                    + "members to come again next year.",
                            "It notes with concern that some of the reports were not "
                                    + "available in time.",
                            "It requests the secretary to send them to all those who take "
                                    + "part in the work of the session."),
                    "fr",
                    List.of(
                            "La commission remercie tous les orateurs de leurs paroles et "
                                    + "prie les membres de revenir dans un an.",
                            "Elle constate avec regret que certains des rapports ne sont "
                                    + "pas arrivés à temps.",
                            "Elle demande au secrétaire de les envoyer à tous ceux qui "
                                    + "prennent part aux travaux de la session."),
                    "ru",
                    List.of(
                            "Комитет благодарит всех ораторов за их слова и просит членов "
                                    + "прийти снова в следующем году.",
                            "Он с сожалением отмечает, что некоторые доклады не были "
                                    + "получены вовремя.",
                            "Он просит секретаря разослать их всем, кто принимает участие в "
                                    + "работе сессии."),
                    "es",
                    List.of(
                            "La comisión da las gracias a todos los oradores por sus "
                                    + "palabras y pide a los miembros que vuelvan el año que viene.",
                            "Observa con pesar que algunos de los informes no llegaron a "
                                    + "tiempo.",
                            "Solicita al secretario que los envíe a todos los que "
                                    + "participan en los trabajos del período de sesiones."));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<HttpHandler>> answers = new ConcurrentHashMap<>();
    private final Map<String, HttpHandler> paths = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /** A request that came. */
    public record Request(String method, String address, Map<String, List<String>> headers) {}

    private PretendedSystem(HttpServer server) {
        this.server = server;
    }

    /** One at a port of its own. */
    public static PretendedSystem start() {
        return start(0);
    }

    /** One at the port that an address names. */
    public static PretendedSystem startAt(String address) {
        return start(new AddressPattern(address).base().getPort());
    }

    private static PretendedSystem start(int port) {
        try {
            PretendedSystem system =
                    new PretendedSystem(
                            HttpServer.create(
                                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                                    0));
            system.server.createContext("/", system::answer);
            system.server.setExecutor(system.threads);
            system.server.start();
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pattern of its addresses. */
    public String address() {
        return address(server.getAddress().getPort());
    }

    /** The pattern of the addresses of one at a port. */
    public static String address(int port) {
        return "http://127.0.0.1:" + port + "/api/symbol/access?s=SYMBOL&l=LANGUAGE&t=FORMAT";
    }

    /** Settings for tests: one attempt, no pauses. */
    public OfficialSettings settings(DocumentFormat... formats) {
        return settings(1, Duration.ofSeconds(60), formats);
    }

    /** Settings with more attempts and another limit of time. */
    OfficialSettings settings(int attempts, Duration whole, DocumentFormat... formats) {
        return new OfficialSettings(
                new AddressPattern(address()),
                Set.of(),
                List.of(formats),
                RequestHeaders.standard(),
                new Patience(
                        Duration.ZERO,
                        Duration.ofSeconds(10),
                        whole,
                        attempts,
                        Duration.ZERO,
                        Duration.ZERO),
                100_000);
    }

    /** What it answers to those who ask for a language and a format; the last goes on for ever. */
    public PretendedSystem on(String language, String format, HttpHandler... handlers) {
        answers.put(language + "." + format, new ArrayDeque<>(List.of(handlers)));
        return this;
    }

    /** What it answers at a path. */
    public PretendedSystem at(String path, HttpHandler handler) {
        paths.put(path, handler);
        return this;
    }

    /** Forgets what it was told, and what came. */
    public void forget() {
        answers.clear();
        paths.clear();
        requests.clear();
    }

    public List<Request> requests() {
        return requests;
    }

    /** A handler that sends bytes. */
    public static HttpHandler sends(byte[] body, String mediaType) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            send(exchange, 200, body);
        };
    }

    /** A handler that sends a page with a text in a language. */
    public static HttpHandler sendsText(String language) {
        return sends(page(language), "text/html; charset=utf-8");
    }

    /** A handler that only has a status to say. */
    public static HttpHandler says(int status) {
        return exchange -> send(exchange, status, new byte[0]);
    }

    /** A handler that leads elsewhere. */
    public static HttpHandler leadsTo(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            send(exchange, 302, new byte[0]);
        };
    }

    /** A handler that begins a body and never goes on. */
    public HttpHandler stalls() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** A handler that sends without end, until nobody listens any more, which it then tells. */
    public static HttpHandler sendsForEver(CountDownLatch ended) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[8192]);
                }
            } catch (IOException nobodyListens) {
                ended.countDown();
            }
        };
    }

    /** A page long enough for a document, with a text in a language. */
    public static byte[] page(String language) {
        List<String> sentences = Objects.requireNonNull(SENTENCES.get(language));
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body>");
        for (int paragraph = 1; page.length() < 3000; paragraph++) {
            page.append("<p>").append(paragraph).append(". ");
            page.append(sentences.get(paragraph % sentences.size())).append("</p>\n");
        }
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString();
        requests.add(
                new Request(
                        exchange.getRequestMethod(),
                        address,
                        Map.copyOf(exchange.getRequestHeaders())));
        handler(address).handle(exchange);
    }

    private HttpHandler handler(String address) {
        HttpHandler atPath = paths.get(address);
        if (atPath != null) {
            return atPath;
        }
        String asked = address.replaceFirst(".*&l=([^&]*)&t=([^&]*).*", "$1.$2");
        Deque<HttpHandler> known = answers.get(asked);
        if (known == null) {
            return sends(SMALL_PAGE.getBytes(StandardCharsets.UTF_8), "text/html");
        }
        synchronized (known) {
            return known.size() > 1 ? known.removeFirst() : known.getFirst();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
