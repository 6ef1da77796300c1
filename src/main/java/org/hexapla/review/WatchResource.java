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
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.ResolutionId;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What happens to an alignment, while it happens. */
@Path("/api/resolutions/{id}/alignment/events")
@Tag(name = "Review")
public class WatchResource {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

    private final Watches watches;
    private final ReviewedAlignments alignments;

    WatchResource(Watches watches, ReviewedAlignments alignments) {
        this.watches = watches;
        this.alignments = alignments;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN) // the data is JSON already
    @Blocking
    @Operation(
            summary = "Watch the alignment",
            description =
                    "Server-sent events. change: what an edit, an undo or a redo answers, but for"
                            + " undoable and redoable, which differ from reader to reader, and with"
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
        int read = version("since", since, current);
        int version = version("Last-Event-ID", last, read);
        return watches.watch(resolution, version).map(signal -> event(sse, signal));
    }

    /** The version that a client says it knows, or else the current one. */
    private static int version(String name, Optional<String> known, int current) {
        String text = known.orElse("").strip();
        if (text.isEmpty()) {
            return current;
        }
        if (!VERSION.matcher(text).matches()) {
            throw ProblemException.invalid(
                    name, "must be a version of the alignment, a whole number from 0");
        }
        return Integer.parseInt(text);
    }

    private static OutboundSseEvent event(Sse sse, Watches.Signal signal) {
        if (signal instanceof Watches.Signal.Happened happened) {
            return sse.newEventBuilder()
                    .name(happened.name())
                    .id(Integer.toString(happened.version()))
                    .data(String.class, happened.data())
                    .build();
        }
        return sse.newEventBuilder().comment("alive").build();
    }
}
