package org.hexapla.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/** The formats that an alignment can be exported in. */
enum ExportFormat {
    TMX("application/x-tmx+xml"),
    TSV("text/tab-separated-values;charset=UTF-8"),
    JSONL("application/x-ndjson");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of its files. */
    String mediaType() {
        return mediaType;
    }

    /** Its name, which is also the ending of its files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of a name.
     *
     * @throws ProblemException when there is none; it lists those that there are
     */
    static ExportFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemKind.UNKNOWN_FORMAT,
                                        "The parameter format must be one of "
                                                + Arrays.stream(values())
                                                        .map(ExportFormat::key)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }
}
