package org.hexapla.resolution;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.clause.Segmentation;
import org.hexapla.parallel.NamedFile;
import org.hexapla.parallel.NamedText;
import org.hexapla.problem.Problem;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.view.TakenText;
import org.hexapla.resolution.view.TakenTexts;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The texts of a resolution, taken in at once. */
@Path("/api/resolutions/{id}/texts")
@Tag(name = "Texts")
@Produces(MediaType.APPLICATION_JSON)
public class SeveralTextsResource {

    private static final String ZIP = "application/zip";

    private final SeveralUploads uploads;

    SeveralTextsResource(SeveralUploads uploads) {
        this.uploads = uploads;
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, ZIP, "application/x-zip-compressed"})
    @Operation(
            summary = "Upload several texts at once",
            description =
                    "The body is a form with a file a language, or one zip archive of such files."
                            + " A file's name tells its language (en.docx, A-RES-59-187.fr.txt,"
                            + " 59-187_Spanish.html); where it doesn't, the language is guessed"
                            + " from the text, if that is plain. All texts are stored or none.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        properties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.ARRAY,
                                                        implementation = String.class,
                                                        format = "binary"))),
                @Content(
                        mediaType = ZIP,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "The texts were stored, one at least as the first in its language",
            content = @Content(schema = @Schema(implementation = TakenTexts.class)))
    @APIResponse(
            responseCode = "200",
            description = "The texts were stored as new revisions",
            content = @Content(schema = @Schema(implementation = TakenTexts.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "A file can't be read, its language is in doubt, or two files are in one"
                            + " language; nothing was stored, and each such file is named",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "The resolution has a text already, and If-None-Match names it")
    @APIResponse(responseCode = "413", description = "The body is, or unpacks to, too much")
    @APIResponse(responseCode = "415", description = "No text is read from such files")
    public Response postTexts(
            @RestPath String id,
            @Parameter(description = "auto, paragraph or line, as for one text") @RestQuery
                    Optional<String> segmentation,
            @Parameter(description = "*: only if the resolution has no text yet")
                    @RestHeader(HttpHeaders.IF_NONE_MATCH)
                    Optional<String> ifNoneMatch,
            @Context HttpHeaders headers,
            byte[] body) {
        ResolutionId resolution = ResolutionId.of(id);
        Segmentation cut = Parameters.segmentation(segmentation);
        List<NamedText> texts = uploads.read(files(headers.getMediaType(), body), cut);
        List<TakenText> taken = uploads.store(resolution, texts, cut, IfNoneMatch.of(ifNoneMatch));
        boolean created = taken.stream().anyMatch(text -> text.text().revision() == 1);
        return Response.status(created ? Response.Status.CREATED : Response.Status.OK)
                .entity(new TakenTexts(taken))
                .build();
    }

    private static List<NamedFile> files(@Nullable MediaType type, byte[] body) {
        if (type == null) {
            throw ProblemException.of(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "The header Content-Type is missing; send a form with files or a zip archive.");
        }
        return type.getType().equals("multipart")
                ? MultipartFiles.of(body, type)
                : List.of(new NamedFile("archive.zip", ZIP, body));
    }
}
