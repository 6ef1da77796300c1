package org.hexapla.resolution;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.align.Progress;
import org.hexapla.job.JobView;
import org.hexapla.job.Jobs;
import org.hexapla.language.Language;
import org.hexapla.listing.Limit;
import org.hexapla.problem.Problem;
import org.hexapla.resolution.store.UnitFilter;
import org.hexapla.resolution.view.AlignmentSummary;
import org.hexapla.resolution.view.AlignmentView;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The alignment of a resolution. */
@Path("/api/resolutions/{id}/alignment")
@Tag(name = "Alignment", description = "Which segments of a resolution's texts correspond")
@Produces(MediaType.APPLICATION_JSON)
public class AlignmentResource {

    private final Aligning aligning;
    private final AlignmentStore store;
    private final AlignmentReading reading;
    private final Jobs jobs;
    private final Limits limits;
    private final OptionalBody bodies;

    AlignmentResource(
            Aligning aligning,
            AlignmentStore store,
            AlignmentReading reading,
            Jobs jobs,
            Limits limits,
            OptionalBody bodies) {
        this.aligning = aligning;
        this.store = store;
        this.reading = reading;
        this.jobs = jobs;
        this.limits = limits;
        this.bodies = bodies;
    }

    /**
     * Aligns. Fewer than two texts are a conflict (409) with the state of the resolution and no
     * fault in the request: the same request is right once another text is there.
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Align the texts",
            description =
                    "All that there are, or those of the languages that the body names; the body"
                            + " may be left out. What reviewers said of units that have the same"
                            + " texts afterwards is kept. If-Match is needed when reviewers have"
                            + " confirmed or rejected units or edited any. With Prefer: respond-async, and for"
                            + " many segments, the answer is a job.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AlignmentRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The texts are aligned",
            content = @Content(schema = @Schema(implementation = AlignmentSummary.class)))
    @APIResponse(
            responseCode = "202",
            description = "They will be: the header Location leads to the job",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The id, the JSON or a language is wrong",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", description = "There is no such resolution")
    @APIResponse(responseCode = "409", description = "There are fewer than two texts")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response align(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @Parameter(example = "respond-async") @RestHeader("Prefer") Optional<String> prefer,
            @Parameter(description = "Who asks for it; percent-encoded UTF-8")
                    @RestHeader(Reviewer.HEADER)
                    Optional<String> reviewer,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.CONTENT_TYPE)
                    Optional<String> mediaType,
            byte[] body)
            throws IOException {
        ResolutionId resolution = ResolutionId.of(id);
        List<Language> languages =
                bodies.read(mediaType, body, AlignmentRequest.class)
                        .orElseGet(() -> new AlignmentRequest(List.of()))
                        .distinctLanguages();
        AlignOrder order =
                new AlignOrder(resolution, languages, IfMatch.of(ifMatch), Reviewer.name(reviewer));
        long segments = store.size(order);
        boolean preferred = isAsync(prefer.orElse(""));
        if (preferred || segments > limits.foregroundSegments()) {
            return accepted(order, preferred);
        }
        Tagged<AlignmentSummary> aligned = aligning.align(order, Progress.ignored(), summary -> {});
        return Response.ok(aligned.body()).header(HttpHeaders.ETAG, aligned.tag().header()).build();
    }

    @GET
    @Operation(
            summary = "Read the alignment",
            description = "Part by part: next leads from one to the following.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the alignment; its ETag names the version",
            content = @Content(schema = @Schema(implementation = AlignmentView.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names the version")
    @APIResponse(
            responseCode = "404",
            description = "There is no such resolution, or it is not aligned",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response getAlignment(
            @RestPath String id,
            @Parameter(description = "Statuses parted by commas: draft, confirmed, rejected")
                    @RestQuery
                    Optional<String> status,
            @Parameter(description = "Only units with this flag", example = "moved") @RestQuery
                    Optional<String> flag,
            @Parameter(description = "position, or confidence: the least sure first") @RestQuery
                    Optional<String> order,
            @Parameter(description = "How many, from 1 to 500; 50 when left out") @RestQuery
                    Optional<String> limit,
            @Parameter(description = "next of the part before") @RestQuery Optional<String> cursor,
            @Parameter(
                            description =
                                    "Who reads it: undoable and redoable are told of that one's"
                                            + " changes, else of anybody's; percent-encoded UTF-8")
                    @RestHeader(Reviewer.HEADER)
                    Optional<String> reviewer,
            @Context HttpHeaders headers) {
        UnitFilter.Order by = Parameters.order(order);
        UnitFilter filter =
                new UnitFilter(
                        Parameters.statuses(status),
                        Parameters.given(flag),
                        by,
                        AlignmentReading.place(cursor, by));
        Tagged<AlignmentView> page =
                reading.page(
                        ResolutionId.of(id), filter, Limit.of(limit), Reviewer.named(reviewer));
        Response response = page.response(headers);
        response.getHeaders().add(HttpHeaders.VARY, Reviewer.HEADER);
        return response;
    }

    private Response accepted(AlignOrder order, boolean preferred) {
        JobView job =
                jobs.submit(
                        AlignWork.KIND, order.resolution().value(), AlignWork.Payload.of(order));
        Response.ResponseBuilder response =
                Response.accepted(job).location(URI.create("/api/jobs/" + job.id()));
        if (preferred) {
            response.header("Preference-Applied", "respond-async");
        }
        return response.build();
    }

    private static boolean isAsync(String prefer) {
        for (String preference : prefer.split("[,;]")) {
            if (preference.strip().equalsIgnoreCase("respond-async")) {
                return true;
            }
        }
        return false;
    }
}
