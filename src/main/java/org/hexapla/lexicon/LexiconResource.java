package org.hexapla.lexicon;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconFile;
import org.hexapla.align.LexiconHead;
import org.hexapla.align.LexiconWriter;
import org.hexapla.exchange.CreationTool;
import org.hexapla.job.JobView;
import org.hexapla.job.Jobs;
import org.hexapla.language.Language;
import org.hexapla.listing.Cursor;
import org.hexapla.listing.Limit;
import org.hexapla.listing.Page;
import org.hexapla.problem.Problem;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.Parameters;
import org.hexapla.resolution.VersionTag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The lexicon that the alignments teach. */
@Path("/api/lexicon")
@Tag(name = "Lexicon", description = "What the alignments have taught of words")
@Produces(MediaType.APPLICATION_JSON)
public class LexiconResource {

    private static final String PAIRS = "lexicon";
    private static final String TRANSLATIONS = "translations";

    private final StoredPairs pairs;
    private final KnownWords known;
    private final Jobs jobs;

    LexiconResource(StoredPairs pairs, KnownWords known, Jobs jobs) {
        this.pairs = pairs;
        this.known = known;
        this.jobs = jobs;
    }

    @GET
    @Operation(
            summary = "List the pairs of languages",
            description =
                    "Those of which alignments have taught something, in the order of their tags."
                            + " Languages that differ in script or region alone are one.")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Page<LexiconPairView> listLexiconPairs(
            @Parameter(description = "How many, from 1 to 500; 50 when left out") @RestQuery
                    Optional<String> limit,
            @Parameter(description = "Where the list goes on: next of the part before") @RestQuery
                    Optional<String> cursor) {
        StoredPair.Key after =
                Cursor.of(cursor, PAIRS, 2)
                        .map(Cursor::values)
                        .map(tags -> new StoredPair.Key(tags.get(0), tags.get(1)))
                        .orElse(new StoredPair.Key("", ""));
        int most = Limit.of(limit);
        return Page.of(
                pairs.list(after, most + 1).stream().map(LexiconPairView::of).toList(),
                most,
                last -> new Cursor(PAIRS, last.languages()));
    }

    @GET
    @Path("/translations")
    @Operation(
            summary = "Look a word up",
            description =
                    "What it is translated by, the most frequent first, as far as the lexicon that"
                            + " comes with Hexapla or the alignments say.")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong or missing",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Page<TranslationView> listTranslations(
            @Parameter(description = "The language of the word", example = "en", required = true)
                    @RestQuery
                    Optional<String> from,
            @Parameter(description = "The other language", example = "fr", required = true)
                    @RestQuery
                    Optional<String> to,
            @Parameter(
                            description =
                                    "A word in any form, a Chinese character or a number; of"
                                            + " several words the first",
                            example = "house",
                            required = true)
                    @RestQuery
                    Optional<String> word,
            @Parameter(description = "How many, from 1 to 500; 50 when left out") @RestQuery
                    Optional<String> limit,
            @Parameter(description = "Where the list goes on: next of the part before") @RestQuery
                    Optional<String> cursor) {
        Language source = Parameters.language(required("from", from));
        Language target = Parameters.language(required("to", to));
        String wanted = required("word", word);
        int most = Limit.of(limit);
        long before = Cursor.of(cursor, TRANSLATIONS, 1).map(place -> place.number(0)).orElse(0L);
        List<TranslationView> found =
                known.now().all().translations(source, wanted, target, Integer.MAX_VALUE).stream()
                        .skip(Math.max(0, before))
                        .limit(most + 1L)
                        .map(TranslationView::of)
                        .toList();
        return Page.of(
                found,
                most,
                last -> new Cursor(TRANSLATIONS, List.of(Long.toString(before + most))));
    }

    @GET
    @Path("/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Export the lexicon",
            description =
                    "What the alignments have taught, as a file that the command line reads with"
                            + " --lexicon; the lexicon that comes with Hexapla is not part of it.")
    @APIResponse(
            responseCode = "200",
            description = "The file; its ETag names the version of the lexicon",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match names the version")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response exportLexicon(
            @Parameter(
                            description =
                                    "Language tags parted by commas, two or more; all when left"
                                            + " out",
                            example = "en,fr")
                    @RestQuery
                    Optional<String> languages,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) Optional<String> ifNoneMatch) {
        List<Language> wanted = Parameters.languages(languages);
        if (wanted.size() == 1) {
            throw ProblemException.invalid("languages", "must be two languages or more");
        }
        Known now = known.now();
        VersionTag tag = new VersionTag("l" + now.version());
        if (ifNoneMatch.filter(header -> tag.isIn(header, true)).isPresent()) {
            return Response.notModified().header(HttpHeaders.ETAG, tag.header()).build();
        }
        Lexicon lexicon = wanted.isEmpty() ? now.learned() : now.learned().between(wanted);
        LexiconFile file = new LexiconFile(head(now), lexicon);
        StreamingOutput body = out -> LexiconWriter.write(file, out);
        return Response.ok(body)
                .header(HttpHeaders.ETAG, tag.header())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name(now, wanted) + "\"")
                .build();
    }

    @POST
    @Path("/train")
    @Operation(
            summary = "Train the lexicon",
            description =
                    "Learns from all alignments anew, each with what the others have taught, and"
                            + " adds all of it up again. The alignments themselves stay as they are."
                            + " Where a training waits already, it is that one.")
    @APIResponse(
            responseCode = "202",
            description = "It will be: the header Location leads to the job",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response trainLexicon() {
        JobView job = jobs.submitOnce(TrainWork.KIND, LearnWork.SUBJECT, Map.of());
        return Response.accepted(job).location(URI.create("/api/jobs/" + job.id())).build();
    }

    /** Says the same of the same version, so that its files are equal. */
    private static LexiconHead head(Known known) {
        CreationTool tool = CreationTool.hexapla();
        return new LexiconHead(
                "",
                tool.name() + " " + tool.version(),
                known.changed(),
                List.of(
                        "alignments of a Hexapla server; version "
                                + known.version()
                                + " of its lexicon"),
                List.of());
    }

    private static String name(Known known, List<Language> languages) {
        String tags =
                languages.stream()
                        .map(language -> language.tag() + ".")
                        .collect(Collectors.joining());
        return "hexapla." + tags + "v" + known.version() + ".lexicon";
    }

    private static String required(String name, Optional<String> value) {
        return value.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> ProblemException.invalid(name, "is missing"));
    }
}
