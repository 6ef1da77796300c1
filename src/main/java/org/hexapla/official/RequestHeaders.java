package org.hexapla.official;

import java.net.http.HttpRequest;
import java.util.List;
import org.hexapla.language.Language;

/**
 * What each request says of itself; an empty text leaves a header out.
 *
 * @param accept the header {@code Accept}
 * @param acceptLanguage the header {@code Accept-Language}, in which {@code LANGUAGE} stands for
 *     the language asked for
 * @param referer the header {@code Referer}
 * @param userAgent the header {@code User-Agent}
 */
public record RequestHeaders(
        String accept, String acceptLanguage, String referer, String userAgent) {

    public static final String ACCEPT =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    public static final String ACCEPT_LANGUAGE = "LANGUAGE,en;q=0.5";
    public static final String REFERER = "https://documents.un.org/";
    public static final String USER_AGENT = "Mozilla/5.0 (compatible; Hexapla)";

    /**
     * @throws IllegalArgumentException when one holds what no header may hold
     */
    public RequestHeaders {
        for (String value : List.of(accept, acceptLanguage, referer, userAgent)) {
            if (value.chars().anyMatch(unit -> unit < ' ' || unit > '~')) {
                throw new IllegalArgumentException(
                        "\"" + value + "\" can't be a header: only plain ASCII can");
            }
        }
    }

    /** What is said where nobody says otherwise. */
    public static RequestHeaders standard() {
        return new RequestHeaders(ACCEPT, ACCEPT_LANGUAGE, REFERER, USER_AGENT);
    }

    HttpRequest.Builder put(HttpRequest.Builder request, Language language) {
        put(request, "Accept", accept);
        put(request, "Accept-Language", acceptLanguage.replace("LANGUAGE", language.tag()));
        put(request, "Referer", referer);
        put(request, "User-Agent", userAgent);
        return request;
    }

    private static void put(HttpRequest.Builder request, String name, String value) {
        if (!value.isBlank()) {
            request.setHeader(name, value.strip());
        }
    }
}
