package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.parallel.ReadText;
import org.hexapla.parallel.TextReader;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.store.Alignments;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.store.StoredClause;
import org.hexapla.resolution.store.StoredResolution;
import org.hexapla.resolution.store.StoredSegment;
import org.hexapla.resolution.store.StoredText;
import org.hexapla.resolution.store.TextWarning;
import org.hexapla.resolution.store.Texts;
import org.hexapla.resolution.view.TextSummary;

/** Takes texts in: each upload becomes the next revision of a resolution's text in a language. */
@ApplicationScoped
public class Uploads {

    private static final Language PREFERRED = Language.of("en");

    private final TextReader reader;
    private final Resolutions resolutions;
    private final Texts texts;
    private final Alignments alignments;
    private final AlignmentJournal journal;
    private final Event<AlignmentChanged> changes;

    Uploads(
            TextReader reader,
            Resolutions resolutions,
            Texts texts,
            Alignments alignments,
            AlignmentJournal journal,
            Event<AlignmentChanged> changes) {
        this.reader = reader;
        this.resolutions = resolutions;
        this.texts = texts;
        this.alignments = alignments;
        this.journal = journal;
        this.changes = changes;
    }

    /**
     * A file that is to be taken in.
     *
     * @param language the language that it is said to be in
     * @param file its bytes
     * @param mediaType its media type, with parameters
     * @param segmentation how it is to be cut
     * @param origin the address that it was fetched from, if it was
     */
    public record Upload(
            Language language,
            byte[] file,
            String mediaType,
            Segmentation segmentation,
            Optional<URI> origin) {

        /** A file that was not fetched. */
        public Upload(Language language, byte[] file, String mediaType, Segmentation segmentation) {
            this(language, file, mediaType, segmentation, Optional.empty());
        }
    }

    /** A text that was taken in. */
    record Taken(Tagged<TextSummary> text) {
        /** Whether it is the first of its language. */
        boolean created() {
            return text.body().revision() == 1;
        }
    }

    /**
     * Reads a file; nothing is stored.
     *
     * @throws ProblemException when it can't be read
     */
    public ReadText read(Upload upload) {
        try {
            return reader.read(
                    upload.file(), upload.mediaType(), upload.language(), upload.segmentation());
        } catch (UnreadableDocumentException e) {
            throw ProblemException.of(kind(e.reason()), String.valueOf(e.getMessage()));
        }
    }

    /** The kind of problem that an unreadable file is. */
    static ProblemKind kind(UnreadableDocumentException.Reason reason) {
        return switch (reason) {
            case UNSUPPORTED, OTHER_FORMAT -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
            case EXCESSIVE -> ProblemKind.TOO_LARGE;
            default -> ProblemKind.UNREADABLE_TEXT;
        };
    }

    /**
     * Reads a file and stores it, whole or not at all.
     *
     * @throws ProblemException when it can't be read, or another is there that the writer doesn't
     *     want to replace (412)
     */
    Taken take(ResolutionId id, Upload upload, IfNoneMatch unless) {
        ReadText read = read(upload);
        return new Taken(storeUnless(id, upload, read, unless));
    }

    /** As {@link #store}, but where the text is there that the writer doesn't want to replace. */
    @Transactional
    Tagged<TextSummary> storeUnless(
            ResolutionId id, Upload upload, ReadText read, IfNoneMatch unless) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        StoredResolution resolution = resolutions.lockedOrCreated(id.value(), now).resolution();
        unless.check(
                texts.current(resolution.id, upload.language()).map(VersionTag::of),
                "The text of " + id + " in " + upload.language());
        return store(id, upload, read);
    }

    /**
     * Makes sure that a resolution has no text that a writer doesn't want to replace; nobody can
     * give it one until the transaction ends.
     *
     * @throws ProblemException when it has one (412)
     */
    @Transactional
    void check(ResolutionId id, IfNoneMatch unless) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        StoredResolution resolution = resolutions.lockedOrCreated(id.value(), now).resolution();
        for (StoredText text : texts.current(resolution.id)) {
            unless.check(
                    Optional.of(VersionTag.of(text)), "The text of " + id + " in " + text.language);
        }
    }

    /**
     * Stores a file that was read as the text that its resolution, made if there is none, has now
     * in its language.
     */
    @Transactional
    public Tagged<TextSummary> store(ResolutionId id, Upload upload, ReadText read) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        StoredResolution resolution = resolutions.lockedOrCreated(id.value(), now).resolution();
        int revision =
                texts.current(resolution.id, upload.language())
                        .map(text -> text.revision + 1)
                        .orElse(1);
        StoredText text =
                new StoredText(
                        resolution,
                        upload.language(),
                        revision,
                        upload.mediaType(),
                        upload.segmentation(),
                        warnings(read),
                        upload.origin().map(URI::toString).orElse(""),
                        now);
        title(resolution, upload.language(), read.text());
        texts.add(text, read.text(), upload.file());
        resolution.touch(now);
        alignments
                .of(resolution.id)
                .filter(
                        alignment ->
                                alignments.texts(alignment).stream()
                                        .anyMatch(old -> old.language.equals(text.language)))
                .ifPresent(
                        alignment -> {
                            alignment.touch(now);
                            alignments.flush();
                            journal.uploaded(resolution.key, text.language);
                            changes.fire(new AlignmentChanged(id));
                        });
        return new Tagged<>(TextSummary.of(text), VersionTag.of(text));
    }

    /**
     * Takes the title of a resolution to which nobody gave one from the text: the English one, if
     * there is one, whenever it comes.
     */
    private void title(StoredResolution resolution, Language language, SegmentedText text) {
        String title = TitleInText.of(text.clauses(), text.segments());
        boolean taken =
                resolution.title.isEmpty()
                        || language.equals(PREFERRED) && isTaken(resolution, resolution.title);
        if (taken && !title.isEmpty()) {
            resolution.title = title;
        }
    }

    private boolean isTaken(StoredResolution resolution, String title) {
        List<StoredText> others = texts.current(resolution.id);
        return others.stream().noneMatch(other -> other.language.equals(PREFERRED))
                && others.stream().anyMatch(other -> title.equals(titleOf(other)));
    }

    private String titleOf(StoredText text) {
        return TitleInText.of(
                texts.clauses(text.id).stream().map(StoredClause::toClause).toList(),
                texts.segments(text.id).stream().map(StoredSegment::toSegment).toList());
    }

    private static List<TextWarning> warnings(ReadText read) {
        return read.warnings().stream()
                .map(warning -> new TextWarning(warning.key(), warning.detail()))
                .toList();
    }
}
