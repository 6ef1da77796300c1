package org.hexapla.exchange;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.language.Language;
import org.hexapla.problem.Problem;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.Parameters;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.UnitStream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Exports of one alignment. */
@Path("/api/resolutions/{id}/export")
@Tag(name = "Exchange", description = "Translation memories and tables")
public class ExportResource {

    private static final Logger LOG = Logger.getLogger(ExportResource.class);

    private final UnitStream units;

    ExportResource(UnitStream units) {
        this.units = units;
    }

    @GET
    @Operation(
            summary = "Export the alignment",
            description =
                    "As TMX 1.4b, as a table (TSV), or as JSON Lines; written while it is read.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "application/x-tmx+xml",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "text/tab-separated-values",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "400",
            description = "There is no such format, or a parameter is wrong",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such resolution, or it is not aligned",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response exportResolution(
            @RestPath String id,
            @Parameter(description = "tmx, tsv or jsonl; tmx when left out", example = "tmx")
                    @RestQuery
                    Optional<String> format,
            @Parameter(description = "Language tags parted by commas; all when left out") @RestQuery
                    Optional<String> languages,
            @Parameter(description = "Statuses parted by commas; all when left out") @RestQuery
                    Optional<String> status,
            @Context HttpServerRequest request) {
        ExportFormat wanted = ExportFormat.of(format.orElse(ExportFormat.TMX.key()));
        List<Language> tags = Parameters.languages(languages);
        var statuses = Parameters.statuses(status);
        UnitStream.Reading reading = units.open(ResolutionId.of(id), statuses);
        UnitStream.Head head = reading.head();
        ExportFile file = new ExportFile(head, wanted, chosen(tags, head), statuses);
        StreamingOutput body = out -> write(file, reading, out, request);
        return Response.ok(body, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()))
                .build();
    }

    /**
     * Writes the file. When that fails after its first bytes were sent, the connection is broken
     * off: an answer that is brought to an end, be it with a problem, would look like a whole file.
     */
    private static void write(
            ExportFile file,
            UnitStream.Reading reading,
            OutputStream out,
            HttpServerRequest request)
            throws IOException {
        try {
            file.write(reading, out);
        } catch (IOException | RuntimeException e) {
            if (!request.response().headWritten()) {
                throw e;
            }
            LOG.warnf(e, "The export %s was broken off", file.name());
            // waited for, since this answer is ended as soon as the method returns
            request.connection().close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static List<Language> chosen(List<Language> wanted, UnitStream.Head head) {
        for (Language language : wanted) {
            if (!head.languages().contains(language)) {
                throw ProblemException.invalid(
                        "languages", "the alignment has no text in " + language);
            }
        }
        return wanted.isEmpty() ? head.languages() : wanted;
    }

    private static String attachment(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9.-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
