package org.hexapla.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Problems of which the HTTP status says all. */
final class HttpProblems {

    private static final Map<Integer, String> DETAILS =
            Map.of(
                    400, "The request is malformed: a parameter has the wrong form.",
                    404, "There is nothing at this address.",
                    405, "What is at this address doesn't do that; OPTIONS says what it does.",
                    406, "There is no answer of a media type that the header Accept names.",
                    415, "A body of this media type isn't accepted here.");

    private HttpProblems() {}

    static Problem of(int status) {
        return of(status, DETAILS.getOrDefault(status, "The request can't be answered."));
    }

    static Problem of(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "HTTP " + status : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail, List.of());
    }
}
