package org.hexapla.resolution;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
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
import org.hexapla.job.JobView;
import org.hexapla.job.Jobs;
import org.hexapla.language.Language;
import org.hexapla.official.DocumentFormat;
import org.hexapla.problem.Problem;
import org.hexapla.problem.ProblemException;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Fetching the official texts of a resolution. */
@Path("/api/resolutions/{id}/fetch")
@Tag(name = "Texts", description = "A resolution in one language")
@Produces(MediaType.APPLICATION_JSON)
public class FetchResource {

    private final Catalogue catalogue;
    private final Jobs jobs;
    private final OptionalBody bodies;

    FetchResource(Catalogue catalogue, Jobs jobs, OptionalBody bodies) {
        this.catalogue = catalogue;
        this.jobs = jobs;
        this.bodies = bodies;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Fetch the official texts",
            description =
                    "Brings the texts that the United Nations publishes under the symbol: in all"
                            + " six languages, or those that the body names; the body may be left"
                            + " out where the resolution has a symbol. Each text is stored as an"
                            + " upload would be, unless the same file is there already. A language"
                            + " that is missing is reported, and the others go on. The job's result"
                            + " is a FetchReport, which grows while the job runs. The resolution"
                            + " is made, where there is none, when the first text comes.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FetchRequest.class)))
    @APIResponse(
            responseCode = "202",
            description = "They will be: the header Location leads to the job",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The id, the JSON or a field is wrong, or nobody has said the symbol yet",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "The body is not application/json")
    public Response fetchTexts(
            @RestPath String id,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.CONTENT_TYPE)
                    Optional<String> mediaType,
            byte[] body)
            throws IOException {
        ResolutionId resolution = ResolutionId.of(id);
        FetchRequest request =
                bodies.read(mediaType, body, FetchRequest.class).orElse(FetchRequest.EVERYTHING);
        String symbol =
                request.symbolOf(resolution)
                        .or(() -> catalogue.symbol(resolution))
                        .orElseThrow(() -> unknownSymbol(resolution));
        FetchWork.Payload payload =
                new FetchWork.Payload(
                        resolution.value(),
                        symbol,
                        request.distinctLanguages().stream().map(Language::tag).toList(),
                        request.distinctFormats().stream().map(DocumentFormat::key).toList());
        JobView job = jobs.submit(FetchWork.KIND, resolution.value(), payload);
        return Response.accepted(job).location(URI.create("/api/jobs/" + job.id())).build();
    }

    private static ProblemException unknownSymbol(ResolutionId id) {
        return ProblemException.invalid(
                "symbol",
                "is needed, as in A/RES/59/187: nobody has said yet what the symbol of "
                        + id
                        + " is");
    }
}
