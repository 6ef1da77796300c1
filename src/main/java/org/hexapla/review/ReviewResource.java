package org.hexapla.review;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.listing.Limit;
import org.hexapla.listing.Page;
import org.hexapla.problem.Problem;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.IfMatch;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.Reviewer;
import org.hexapla.resolution.Tagged;
import org.hexapla.review.edit.EditReader;
import org.hexapla.review.edit.MalformedEditException;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What reviewers do to an alignment, and what they did. */
@Path("/api/resolutions/{id}/alignment")
@Tag(name = "Review", description = "Correcting alignments")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private static final int LARGEST_BODY = 1 << 20;

    private static final String DRY_RUN = "dryRun";
    private static final String ON_DRY_RUN =
            "true: only say what would come of it; nothing is stored, and change is null";
    private static final String REVIEWER =
            "Who does it, anonymous when left out; undoable and redoable of the answer are then"
                    + " told of anybody's changes, else of that one's; percent-encoded UTF-8";
    private static final String STALE = "If-Match names another version";
    private static final String UNNAMED = "If-Match is needed";
    private static final String DONE = "It is done; the ETag is that of the alignment since";
    private static final String NO_ALIGNMENT = "There is no such alignment";

    private final Editing editing;
    private final Undoing undoing;
    private final History history;
    private final ObjectReader trees;

    ReviewResource(Editing editing, Undoing undoing, History history, ObjectMapper json) {
        this.editing = editing;
        this.undoing = undoing;
        this.history = history;
        this.trees =
                json.reader()
                        .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @POST
    @Path("/edits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Edit the alignment",
            description =
                    "One edit or a list of up to 500, all or none. An edit names units and segments"
                            + " by their ids, or by \"$0\", \"$1\" … what the edit at that place of the"
                            + " list made. Changing the segments of a unit makes it a draft again. A"
                            + " unit that loses its last segment to another is removed. Texts may not"
                            + " hold what XML 1.0 can't: most control characters, U+FFFE, U+FFFF"
                            + " and halves of characters. A segment is one line: breaks of lines"
                            + " and tabulators in its text become blanks. The text of a"
                            + " language that was uploaded again since can't be changed before it is"
                            + " aligned again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Object.class),
                            examples = {
                                @ExampleObject(
                                        name = "merge",
                                        value = "{\"op\": \"merge\", \"units\": [1, 2]}"),
                                @ExampleObject(
                                        name = "split",
                                        value =
                                                "{\"op\": \"split\", \"unit\": 1, \"after\":"
                                                        + " {\"en\": 11, \"fr\": 21}}"),
                                @ExampleObject(
                                        name = "move",
                                        value = "{\"op\": \"move\", \"segment\": 11, \"to\": 2}"),
                                @ExampleObject(
                                        name = "split-segment",
                                        value =
                                                "{\"op\": \"split-segment\", \"segment\": 11,"
                                                        + " \"at\": 40}"),
                                @ExampleObject(
                                        name = "edit-text",
                                        value =
                                                "{\"op\": \"edit-text\", \"segment\": 11,"
                                                        + " \"text\": \"Decides\"}"),
                                @ExampleObject(
                                        name = "confirm",
                                        value = "{\"op\": \"confirm\", \"units\": [1, 2]}")
                            }))
    @APIResponse(
            responseCode = "200",
            description = DONE,
            content = @Content(schema = @Schema(implementation = ChangedUnits.class)))
    @APIResponse(
            responseCode = "400",
            description = "The JSON is no edit; the problem names the edit and the field")
    @APIResponse(responseCode = "404", description = NO_ALIGNMENT)
    @APIResponse(
            responseCode = "409",
            description = "An edit would break the alignment, or names what isn't there")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "413", description = "The body or the list is too large")
    @APIResponse(responseCode = "428", description = UNNAMED)
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, description = ON_DRY_RUN)
    public Response edit(
            @RestPath String id,
            @Context UriInfo address,
            @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @Parameter(description = REVIEWER) @RestHeader(Reviewer.HEADER)
                    Optional<String> reviewer,
            byte[] body)
            throws IOException {
        ResolutionId resolution = ResolutionId.of(id);
        Optional<String> who = Reviewer.named(reviewer);
        boolean dry = isDryRun(address);
        Editing.Order order = order(tree(body));
        return response(editing.edit(resolution, IfMatch.of(ifMatch), order, who, dry));
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take changes back",
            description =
                    "The last change, or as many as the body says, as far as there are any: edits"
                            + " and aligning again, of whomever they are. Where the body names one"
                            + " as by, that one's last changes, though others have changed"
                            + " something since: as long as they didn't touch the same units, nor"
                            + " put or took away any beside those that the change made. The body"
                            + " may be left out.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StepsRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = DONE,
            content = @Content(schema = @Schema(implementation = ChangedUnits.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Nothing is left to be taken back, or a later change of another stands in the"
                            + " way, which the problem names")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNNAMED)
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, description = ON_DRY_RUN)
    public Response undo(
            @RestPath String id,
            @Context UriInfo address,
            @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @Parameter(description = REVIEWER) @RestHeader(Reviewer.HEADER)
                    Optional<String> reviewer,
            byte[] body)
            throws IOException {
        ResolutionId resolution = ResolutionId.of(id);
        return response(
                undoing.undo(
                        resolution, IfMatch.of(ifMatch), steps(isDryRun(address), reviewer, body)));
    }

    @POST
    @Path("/redo")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Do changes again that were taken back",
            description =
                    "As for undo. What was taken back before a new edit stays so; where the body"
                            + " names one as by, before a new edit of that one.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StepsRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = DONE,
            content = @Content(schema = @Schema(implementation = ChangedUnits.class)))
    @APIResponse(
            responseCode = "409",
            description = "Nothing is left to be done again, or another change stands in the way")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNNAMED)
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, description = ON_DRY_RUN)
    public Response redo(
            @RestPath String id,
            @Context UriInfo address,
            @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @Parameter(description = REVIEWER) @RestHeader(Reviewer.HEADER)
                    Optional<String> reviewer,
            byte[] body)
            throws IOException {
        ResolutionId resolution = ResolutionId.of(id);
        return response(
                undoing.redo(
                        resolution, IfMatch.of(ifMatch), steps(isDryRun(address), reviewer, body)));
    }

    @GET
    @Path("/history")
    @Operation(summary = "List the changes of the alignment", description = "The newest first.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = NO_ALIGNMENT)
    public Page<ChangeView> listChanges(
            @RestPath String id,
            @Parameter(description = "How many, from 1 to 500; 50 when left out") @RestQuery
                    Optional<String> limit,
            @Parameter(description = "next of the part before") @RestQuery
                    Optional<String> cursor) {
        return history.list(ResolutionId.of(id), cursor, Limit.of(limit));
    }

    @GET
    @Path("/units/{unit}")
    @Operation(
            summary = "Read a unit",
            description = "With its comments, and the last hundred changes that touched it.")
    @APIResponse(
            responseCode = "200",
            description = "The unit; the ETag is that of the alignment",
            content = @Content(schema = @Schema(implementation = UnitDetails.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names the version")
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public Response getUnit(
            @RestPath String id, @RestPath String unit, @Context HttpHeaders headers) {
        return history.unit(ResolutionId.of(id), unit).response(headers);
    }

    private Undoing.Request steps(boolean dryRun, Optional<String> reviewer, byte[] body)
            throws IOException {
        return new Undoing.Request(
                StepsRequest.reach(body.length == 0 ? null : tree(body)),
                Reviewer.named(reviewer),
                dryRun);
    }

    private static Editing.Order order(JsonNode sent) {
        try {
            return new Editing.Order(EditReader.read(sent), sent);
        } catch (MalformedEditException malformed) {
            if (malformed.field().isEmpty()) {
                throw ProblemException.of(
                        malformed.isTooLarge() ? ProblemKind.TOO_LARGE : ProblemKind.INVALID_FIELDS,
                        malformed.message());
            }
            throw ProblemException.of(
                    ProblemKind.INVALID_FIELDS,
                    List.of(new Problem.Violation(malformed.field(), malformed.message())));
        }
    }

    private JsonNode tree(byte[] body) throws IOException {
        if (body.length > LARGEST_BODY) {
            throw ProblemException.of(
                    ProblemKind.TOO_LARGE,
                    "The body may have at most " + LARGEST_BODY + " bytes here.");
        }
        return trees.readTree(body);
    }

    /** An edit is never done for one that was perhaps to be tried only. */
    private static boolean isDryRun(UriInfo address) {
        List<String> values = address.getQueryParameters().getOrDefault(DRY_RUN, List.of("false"));
        return switch (String.join(" ", values).toLowerCase(Locale.ROOT)) {
            case "false" -> false;
            case "true" -> true;
            default -> throw ProblemException.invalid(DRY_RUN, "must be true or false");
        };
    }

    private static Response response(Tagged<ChangedUnits> changed) {
        return Response.ok(changed.body()).header(HttpHeaders.ETAG, changed.tag().header()).build();
    }
}
