package org.hexapla.review;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.resolution.ResolutionId;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What happens to an alignment, while it happens. */
@Path("/api/resolutions/{id}/alignment/events")
@Tag(name = "Review")
public class WatchResource {

    private final Watches watches;
    private final ReviewedAlignments alignments;

    WatchResource(Watches watches, ReviewedAlignments alignments) {
        this.watches = watches;
        this.alignments = alignments;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "Watch the alignment",
            description =
                    "Server-sent events. change: what an edit, an undo or a redo answers, and with"
                            + " it the list changes, where several came close together; its id is"
                            + " the version. reload: too much has changed to be told, as after"
                            + " aligning again. deleted: the alignment is gone. A watcher that"
                            + " names the version it knows, as Last-Event-ID or since, hears what"
                            + " came after it.")
    @APIResponse(responseCode = "200", description = "The events, for as long as the client stays")
    @APIResponse(responseCode = "404", description = "There is no such alignment")
    public Multi<OutboundSseEvent> watchAlignment(
            @RestPath String id,
            @RestHeader("Last-Event-ID") Optional<String> last,
            @Parameter(description = "The version that the client has read") @RestQuery
                    Optional<String> since,
            @Context Sse sse) {
        ResolutionId resolution = ResolutionId.of(id);
        int current = alignments.read(resolution).version();
        int version = version(last.or(() -> since), current);
        return watches.watch(resolution, version).map(signal -> event(sse, signal));
    }

    /** The version that a client knows; what it doesn't say or can't know is the current one. */
    private static int version(Optional<String> known, int current) {
        return known.map(String::strip)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(current);
    }

    private static OutboundSseEvent event(Sse sse, Watches.Signal signal) {
        if (signal instanceof Watches.Signal.Happened happened) {
            return sse.newEventBuilder()
                    .name(happened.name())
                    .id(Integer.toString(happened.version()))
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, happened.data())
                    .build();
        }
        return sse.newEventBuilder().comment("alive").build();
    }
}
