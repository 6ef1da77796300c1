package org.hexapla.resolution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.listing.Limit;
import org.hexapla.listing.Page;
import org.hexapla.problem.Problem;
import org.hexapla.resolution.view.ResolutionDetails;
import org.hexapla.resolution.view.ResolutionSummary;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The resolutions. */
@Path("/api/resolutions")
@Tag(name = "Resolutions", description = "Documents identified by their symbols")
@Produces(MediaType.APPLICATION_JSON)
public class ResolutionResource {

    private final Catalogue catalogue;

    ResolutionResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "List resolutions", description = "In the order of their ids.")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Page<ResolutionSummary> listResolutions(
            @Parameter(description = "Words that all stand in the symbol or the title")
                    @RestQuery("q")
                    Optional<String> words,
            @Parameter(description = "The session", schema = @Schema(type = SchemaType.INTEGER))
                    @RestQuery
                    Optional<String> session,
            @Parameter(
                            description =
                                    "Only resolutions with a unit of this status: draft, confirmed"
                                            + " or rejected")
                    @RestQuery
                    Optional<String> status,
            @Parameter(description = "How many, from 1 to 500; 50 when left out") @RestQuery
                    Optional<String> limit,
            @Parameter(description = "Where the list goes on: next of the part before") @RestQuery
                    Optional<String> cursor) {
        return catalogue.list(
                words.orElse(""),
                Parameters.number("session", session),
                Parameters.status(status),
                cursor,
                Limit.of(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a resolution")
    @APIResponse(
            responseCode = "200",
            description = "The resolution; its ETag changes with it, its texts and its alignment",
            content = @Content(schema = @Schema(implementation = ResolutionDetails.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names the version")
    @APIResponse(
            responseCode = "404",
            description = "There is no such resolution",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response getResolution(@RestPath String id, @Context HttpHeaders headers) {
        return catalogue.show(ResolutionId.of(id)).response(headers);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make or change a resolution",
            description = "The symbol must give the id. What is left out is empty afterwards.")
    @APIResponse(
            responseCode = "200",
            description = "It was changed",
            content = @Content(schema = @Schema(implementation = ResolutionDetails.class)))
    @APIResponse(
            responseCode = "201",
            description = "It was made",
            content = @Content(schema = @Schema(implementation = ResolutionDetails.class)))
    @APIResponse(
            responseCode = "400",
            description = "The id, the JSON or a field is wrong",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    public Response putResolution(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @NotNull(message = "a JSON object is needed") @Valid ResolutionRequest resolution) {
        Catalogue.Put put = catalogue.put(ResolutionId.of(id), resolution, IfMatch.of(ifMatch));
        return Response.status(put.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(put.resolution().body())
                .header(HttpHeaders.ETAG, put.resolution().tag().header())
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a resolution",
            description = "Its texts and its alignment go with it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "There is no such resolution")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    public void deleteResolution(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch) {
        catalogue.delete(ResolutionId.of(id), IfMatch.of(ifMatch));
    }
}
