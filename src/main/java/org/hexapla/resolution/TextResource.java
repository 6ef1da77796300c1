package org.hexapla.resolution;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.language.Language;
import org.hexapla.listing.Limit;
import org.hexapla.listing.Page;
import org.hexapla.problem.Problem;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.view.TextSummary;
import org.hexapla.resolution.view.TextView;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The texts of a resolution. */
@Path("/api/resolutions/{id}/texts/{lang}")
@Tag(name = "Texts", description = "A resolution in one language")
@Produces(MediaType.APPLICATION_JSON)
public class TextResource {

    private static final int LONGEST_MEDIA_TYPE = 200;

    private final Uploads uploads;
    private final TextReading reading;

    TextResource(Uploads uploads, TextReading reading) {
        this.uploads = uploads;
        this.reading = reading;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Upload a text",
            description =
                    "The body is the file itself. A text that is there already is kept as an"
                            + " earlier revision; the alignment goes on showing that one until the"
                            + " texts are aligned again. A resolution is made if there is none.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType =
                                "application/vnd.openxmlformats-officedocument.wordprocessingml"
                                        + ".document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/msword",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.oasis.opendocument.text",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/rtf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/akn+xml",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "The first text in this language was stored",
            content = @Content(schema = @Schema(implementation = TextSummary.class)))
    @APIResponse(
            responseCode = "200",
            description = "A new revision was stored",
            content = @Content(schema = @Schema(implementation = TextSummary.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "The id, the language tag or a parameter is wrong, or the file can't be read",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "The text is there already, and If-None-Match names it")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "No text is read from such files")
    public Response putText(
            @RestPath String id,
            @Parameter(description = "A BCP 47 tag", example = "fr") @RestPath String lang,
            @Parameter(
                            description =
                                    "auto: clauses, then sentences; paragraph: a paragraph is a"
                                            + " segment; line: each line that isn't blank is one"
                                            + " segment, and nothing is parsed")
                    @RestQuery
                    Optional<String> segmentation,
            @Parameter(description = "*: only if there is no text in this language yet")
                    @RestHeader(HttpHeaders.IF_NONE_MATCH)
                    Optional<String> ifNoneMatch,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.CONTENT_TYPE)
                    Optional<String> mediaType,
            @Context UriInfo address,
            byte[] file) {
        Uploads.Upload upload =
                new Uploads.Upload(
                        Parameters.language(lang),
                        file,
                        mediaType(mediaType),
                        Parameters.segmentation(segmentation));
        Uploads.Taken taken =
                uploads.take(ResolutionId.of(id), upload, IfNoneMatch.of(ifNoneMatch));
        Response.ResponseBuilder response =
                taken.created() ? Response.created(address.getAbsolutePath()) : Response.ok();
        return response.entity(taken.text().body())
                .header(HttpHeaders.ETAG, taken.text().tag().header())
                .build();
    }

    @GET
    @Operation(summary = "Read a text")
    @APIResponse(
            responseCode = "200",
            description = "The text with its clauses and segments",
            content = @Content(schema = @Schema(implementation = TextView.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names the version")
    @APIResponse(
            responseCode = "404",
            description = "There is no such text or revision",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response getText(
            @RestPath String id,
            @Parameter(description = "A BCP 47 tag", example = "fr") @RestPath String lang,
            @Parameter(
                            description = "An earlier upload, from 1; the newest when left out",
                            schema = @Schema(type = SchemaType.INTEGER))
                    @RestQuery
                    Optional<String> revision,
            @Context HttpHeaders headers) {
        Language language = Parameters.language(lang);
        return reading.show(ResolutionId.of(id), language, Parameters.number("revision", revision))
                .response(headers);
    }

    @GET
    @Path("/revisions")
    @Operation(summary = "List the revisions of a text", description = "The newest first.")
    public Page<TextSummary> listRevisions(
            @RestPath String id,
            @RestPath String lang,
            @Parameter(description = "How many, from 1 to 500; 50 when left out") @RestQuery
                    Optional<String> limit,
            @Parameter(description = "next of the part before") @RestQuery
                    Optional<String> cursor) {
        Language language = Parameters.language(lang);
        return reading.revisions(ResolutionId.of(id), language, cursor, Limit.of(limit));
    }

    private static String mediaType(Optional<String> header) {
        return header.filter(value -> value.length() <= LONGEST_MEDIA_TYPE)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                                        "The header Content-Type must name the file's media type,"
                                                + " such as text/markdown, text/html or"
                                                + " application/msword."));
    }
}
