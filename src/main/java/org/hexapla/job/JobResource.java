package org.hexapla.job;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.listing.Limit;
import org.hexapla.listing.Page;
import org.hexapla.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The jobs. */
@Path("/api/jobs")
@Tag(name = "Jobs", description = "Long work in the background")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    private static final Duration EVENT_INTERVAL = Duration.ofMillis(300);

    private final Jobs jobs;

    JobResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(summary = "List the jobs", description = "The newest first.")
    public Page<JobView> listJobs(
            @RestQuery Optional<String> limit, @RestQuery Optional<String> cursor) {
        return jobs.list(cursor, Limit.of(limit));
    }

    @GET
    @Path("/{job}")
    @Operation(summary = "See how far a job is")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "There is no such job",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public JobView getJob(@RestPath String job) {
        return jobs.named(id(job));
    }

    @DELETE
    @Path("/{job}")
    @Operation(
            summary = "Cancel a job",
            description = "A job that is over stays as it is. Answers with the job.")
    public JobView cancelJob(@RestPath String job) {
        return jobs.cancel(id(job));
    }

    @GET
    @Path("/{job}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            summary = "Watch a job",
            description =
                    "Server-sent events, each with the job, whenever it has changed; the stream ends"
                            + " when the job is over.")
    public Multi<JobView> watchJob(@RestPath String job) {
        UUID id = id(job);
        jobs.named(id); // an unknown one is answered before the stream begins
        return Multi.createBy()
                .repeating()
                .uni(
                        () ->
                                Uni.createFrom()
                                        .item(() -> jobs.named(id))
                                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(EVENT_INTERVAL)
                .whilst(view -> !view.state().isFinal())
                .skip()
                .repetitions();
    }

    private static UUID id(String job) {
        try {
            return UUID.fromString(job);
        } catch (IllegalArgumentException notAnId) {
            throw Jobs.unknown(job);
        }
    }
}
