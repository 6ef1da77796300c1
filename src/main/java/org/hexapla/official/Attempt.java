package org.hexapla.official;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hexapla.document.MediaTypeByContent;
import org.hexapla.language.Language;

/** One attempt to get one document: a request, and those that its redirects lead to. */
final class Attempt {

    private static final int MOST_REDIRECTS = 4;
    private static final int LONGEST_CHARSET = 40;

    private final HttpClient client;
    private final OfficialSettings settings;
    private final AllowedAddresses allowed;
    private final Turns turns;
    private final Language language;
    private final DocumentFormat format;
    private final FetchWatch watch;

    /** In nanoseconds; waiting for a turn doesn't count. */
    private long left;

    /**
     * @param turns says when each request may be sent
     */
    Attempt(
            HttpClient client,
            OfficialSettings settings,
            AllowedAddresses allowed,
            Turns turns,
            Language language,
            DocumentFormat format,
            FetchWatch watch) {
        this.client = client;
        this.settings = settings;
        this.allowed = allowed;
        this.turns = turns;
        this.language = language;
        this.format = format;
        this.watch = watch;
        this.left = settings.patience().whole().toNanos();
    }

    /** Waits until a host may be asked. */
    interface Turns {
        void await(String host, FetchWatch watch, String meanwhile);
    }

    /** Asks for the document at an address. */
    Answer at(URI address) {
        return at(address, MOST_REDIRECTS);
    }

    private Answer at(URI address, int redirects) {
        try {
            HttpResponse<byte[]> response = send(address);
            int status = response.statusCode();
            if (status == 200) {
                return judged(response);
            }
            Optional<String> location = response.headers().firstValue("Location");
            if (status >= 300 && status < 400 && location.isPresent()) {
                return redirected(address, location.get(), redirects);
            }
            if (status == 404 || status == 410) {
                return new Answer.None("the server answered with status " + status);
            }
            String reason = "the server answered with status " + status;
            return status == 429 || status >= 500
                    ? new Answer.Troubled(reason, RetryAfter.of(response.headers()))
                    : new Answer.Refused(reason);
        } catch (IOException e) {
            return new Answer.Troubled(reason(e), Optional.empty());
        }
    }

    private HttpResponse<byte[]> send(URI address) throws IOException {
        turns.await(address.getHost(), watch, doing());
        HttpRequest request =
                settings.headers().put(HttpRequest.newBuilder(address).GET(), language).build();
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request, this::body);
        try {
            return await(coming);
        } finally {
            coming.cancel(true); // of no effect where it has come
        }
    }

    private String doing() {
        return "asking for " + format.key();
    }

    private HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo info) {
        long announced = info.headers().firstValueAsLong("Content-Length").orElse(0);
        return info.statusCode() == 200 && announced <= settings.size()
                ? new LimitedBody(settings.size())
                : LimitedBody.unread();
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> coming)
            throws IOException {
        while (left > 0) {
            watch.doing(doing());
            long since = System.nanoTime();
            try {
                return coming.get(Math.min(left, Waiting.STEP.toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException notYet) {
                left -= System.nanoTime() - since; // and look again whether it is still wanted
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException failure
                        ? failure
                        : new IOException(String.valueOf(e.getCause()), e.getCause());
            }
        }
        throw new HttpTimeoutException("");
    }

    private Answer redirected(URI from, String location, int redirects) {
        if (redirects == 0) {
            return new Answer.Refused("the server redirects without end");
        }
        URI target;
        try {
            target = from.resolve(URI.create(location.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException notAnAddress) {
            return new Answer.Refused("the server redirects to something that is no address");
        }
        if (!allowed.allow(target)) {
            return new Answer.Refused(
                    "the server redirects to "
                            + target.getHost()
                            + ", which isn't among the hosts that are allowed");
        }
        String path = String.valueOf(target.getRawPath());
        if (isErrorPage(path)) {
            return new Answer.None("the server led to its page of errors");
        }
        return inLowerCase(target, path, redirects);
    }

    /** Documents are told of in upper case and found in lower case, at least in some years. */
    private Answer inLowerCase(URI target, String path, int redirects) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.equals(path) || !lower.startsWith("/doc/")) {
            return at(target, redirects - 1);
        }
        Answer answer = at(target.resolve(lower + query(target)), redirects - 1);
        return answer instanceof Answer.None ? at(target, redirects - 1) : answer;
    }

    private static String query(URI address) {
        return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    }

    private static boolean isErrorPage(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.equals("/error") || lower.startsWith("/error/");
    }

    private Answer judged(HttpResponse<byte[]> response) {
        byte[] file = response.body();
        if (file == LimitedBody.TOO_LARGE) {
            return new Answer.Refused("the file has more than " + settings.size() + " bytes");
        }
        if (file.length == 0) {
            return new Answer.None("the server sent nothing");
        }
        Optional<String> mediaType = MediaTypeByContent.of(file);
        if (mediaType.isEmpty()) {
            return new Answer.Damaged("the file breaks off");
        }
        String type = mediaType.get();
        if (!format.isDocument(type, file.length)) {
            return new Answer.None("the server sent a page of its own instead of a document");
        }
        return new Answer.Document(
                new OfficialFile(file, type + charset(type, response.headers()), response.uri()));
    }

    private static String charset(String type, HttpHeaders headers) {
        if (!type.startsWith("text/")) {
            return "";
        }
        return headers.firstValue("Content-Type").stream()
                .flatMap(header -> List.of(header.split(";")).stream().skip(1))
                .map(String::strip)
                .filter(part -> part.toLowerCase(Locale.ROOT).startsWith("charset="))
                .filter(part -> part.length() <= LONGEST_CHARSET)
                .findFirst()
                .map(part -> "; " + part)
                .orElse("");
    }

    private String reason(IOException failure) {
        if (failure instanceof HttpConnectTimeoutException || failure instanceof ConnectException) {
            return "the server can't be reached";
        }
        if (failure instanceof HttpTimeoutException) {
            return "the server took more than " + inWords(settings.patience().whole());
        }
        return failure.getMessage() == null
                ? "the connection broke"
                : "the connection broke: " + failure.getMessage();
    }

    private static String inWords(Duration time) {
        return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    }
}
