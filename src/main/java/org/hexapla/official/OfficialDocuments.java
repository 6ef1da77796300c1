package org.hexapla.official;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.hexapla.language.Language;

/**
 * Gets documents, asks again where a server is in trouble, and keeps the pauses between requests.
 */
final class OfficialDocuments {

    private final OfficialSettings settings;
    private final HttpClient client;
    private final AllowedAddresses allowed;
    private final Pace pace;

    OfficialDocuments(OfficialSettings settings) {
        this.settings = settings;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(settings.patience().connect())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        this.allowed = new AllowedAddresses(settings.address().base(), settings.hosts());
        this.pace = new Pace(settings.patience().pause());
    }

    /**
     * A document in one format.
     *
     * @return what the last attempt has led to; {@link Answer.Troubled} and {@link Answer.Damaged}
     *     only after as many as the settings allow
     */
    Answer get(String symbol, Language language, DocumentFormat format, FetchWatch watch) {
        URI address = settings.address().of(symbol, language, format);
        Patience patience = settings.patience();
        for (int attempt = 1; ; attempt++) {
            Answer answer =
                    new Attempt(client, settings, allowed, this::await, language, format, watch)
                            .at(address);
            if (attempt == patience.attempts() || !isWorthAnother(answer)) {
                return answer;
            }
            Duration wait = patience.waitAfter(attempt, ThreadLocalRandom.current().nextDouble());
            if (answer instanceof Answer.Troubled trouble && trouble.after().isPresent()) {
                Duration wanted = patience.bounded(trouble.after().get());
                pace.holdBack(address.getHost(), wanted);
                wait = wanted.compareTo(wait) > 0 ? wanted : wait;
            }
            Waiting.until(
                    System.nanoTime() + wait.toNanos(),
                    watch,
                    String.format(
                            "waiting to ask again for %s, %d of %d, since %s",
                            format.key(), attempt + 1, patience.attempts(), answer.reason()));
        }
    }

    private static boolean isWorthAnother(Answer answer) {
        return answer instanceof Answer.Troubled || answer instanceof Answer.Damaged;
    }

    private void await(String host, FetchWatch watch, String meanwhile) {
        Waiting.until(pace.turn(host), watch, meanwhile);
    }
}
