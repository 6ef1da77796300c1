package org.hexapla.resolution;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/** Reads JSON bodies that may be left out. */
@ApplicationScoped
class OptionalBody {

    private final ObjectMapper json;

    OptionalBody(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What a body says, or nothing where it is blank.
     *
     * @param mediaType the header {@code Content-Type}
     * @throws ProblemException when it is no JSON object by that header or by itself
     * @throws IOException when it is malformed
     */
    <T> Optional<T> read(Optional<String> mediaType, byte[] body, Class<T> type)
            throws IOException {
        if (new String(body, StandardCharsets.UTF_8).isBlank()) {
            return Optional.empty();
        }
        if (!mediaType.orElse("").toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw ProblemException.of(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json.");
        }
        T request = json.readValue(body, type);
        if (request == null) {
            throw ProblemException.of(ProblemKind.MALFORMED_JSON, "A JSON object is needed.");
        }
        return Optional.of(request);
    }
}
