package org.hexapla.review;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.listing.Limit;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.store.UnitStatus;
import org.hexapla.review.store.Queue;
import org.jboss.resteasy.reactive.RestQuery;

/** The review queue. */
@Path("/api/review")
@Tag(name = "Review")
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

    /** What the filter takes for a flag, whichever it is. */
    private static final String ANY = "any";

    private final ReviewQueue queue;

    QueueResource(ReviewQueue queue) {
        this.queue = queue;
    }

    @GET
    @Operation(
            summary = "List what waits for a reviewer",
            description =
                    "Units of all resolutions, those first that are most probably wrong, by the"
                            + " aligner's confidence and by what the checks found; as doubtful"
                            + " ones in the order in which they were made.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the queue",
            content = @Content(schema = @Schema(implementation = QueuePart.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong")
    public QueuePart getQueue(
            @Parameter(description = "Only units of this resolution", example = "A-RES-59-187")
                    @RestQuery
                    Optional<String> resolution,
            @Parameter(
                            description =
                                    "Only units with this flag, or any for those that have one;"
                                            + " what reviewers have dismissed doesn't count",
                            example = "number-mismatch")
                    @RestQuery
                    Optional<String> flag,
            @Parameter(description = "draft when left out, or confirmed or rejected") @RestQuery
                    Optional<String> status,
            @Parameter(description = "How many, from 1 to 500; 50 when left out") @RestQuery
                    Optional<String> limit,
            @Parameter(description = "next of the part before") @RestQuery
                    Optional<String> cursor) {
        Queue.Filter filter =
                new Queue.Filter(
                        status(status),
                        resolution
                                .filter(id -> !id.isEmpty())
                                .map(id -> ResolutionId.of(id).value()),
                        flags(flag.orElse("")));
        return queue.part(filter, cursor, Limit.of(limit));
    }

    private static Queue.Flags flags(String name) {
        if (name.isEmpty()) {
            return new Queue.Flags.Whatever();
        }
        if (name.equals(ANY)) {
            return new Queue.Flags.Some();
        }
        if (!FlagNames.ALL.contains(name)) {
            throw ProblemException.invalid(
                    "flag", "must be any or one of " + String.join(", ", FlagNames.ALL));
        }
        return new Queue.Flags.Named(name);
    }

    private static UnitStatus status(Optional<String> name) {
        for (UnitStatus status : List.of(UnitStatus.values())) {
            if (status.key().equals(name.filter(n -> !n.isEmpty()).orElse("draft"))) {
                return status;
            }
        }
        throw ProblemException.invalid("status", "must be draft, confirmed or rejected");
    }
}
