package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hexapla.language.Language;
import org.hexapla.listing.Cursor;
import org.hexapla.listing.Page;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.store.StoredText;
import org.hexapla.resolution.store.Texts;
import org.hexapla.resolution.view.TextSummary;
import org.hexapla.resolution.view.TextView;

/** Shows texts. */
@ApplicationScoped
class TextReading {

    private static final String REVISIONS = "revisions";
    private static final int ALL = Integer.MAX_VALUE;

    private final Resolutions resolutions;
    private final Texts texts;

    TextReading(Resolutions resolutions, Texts texts) {
        this.resolutions = resolutions;
        this.texts = texts;
    }

    /** A text: the revision that is asked for, or the newest. */
    @Transactional
    Tagged<TextView> show(ResolutionId id, Language language, OptionalInt revision) {
        StoredText text =
                stored(id, language).stream()
                        .filter(
                                stored ->
                                        revision.isPresent()
                                                ? stored.revision == revision.getAsInt()
                                                : stored.current)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ProblemKind.NOT_FOUND,
                                                "The text has no revision "
                                                        + revision.orElse(0)
                                                        + "."));
        return new Tagged<>(
                TextView.of(
                        id.value(),
                        text,
                        new TextView.Content(
                                texts.clauses(text.id),
                                texts.segments(text.id),
                                texts.originals(text.id))),
                VersionTag.of(text));
    }

    /** Part of the revisions of a text, the newest first. */
    @Transactional
    Page<TextSummary> revisions(
            ResolutionId id, Language language, Optional<String> cursor, int limit) {
        int before =
                Cursor.of(cursor, REVISIONS, 1)
                        .map(place -> (int) Math.max(0, Math.min(place.number(0), ALL)))
                        .orElse(ALL);
        long resolution = resolutions.named(id.value()).orElseThrow(id::unknown).id;
        if (texts.current(resolution, language).isEmpty()) {
            throw noText(id, language);
        }
        List<TextSummary> found =
                texts.revisions(resolution, language, before, limit + 1).stream()
                        .map(TextSummary::of)
                        .toList();
        return Page.of(
                found,
                limit,
                last -> new Cursor(REVISIONS, List.of(Integer.toString(last.revision()))));
    }

    private List<StoredText> stored(ResolutionId id, Language language) {
        long resolution = resolutions.named(id.value()).orElseThrow(id::unknown).id;
        List<StoredText> revisions = texts.revisions(resolution, language);
        if (revisions.isEmpty()) {
            throw noText(id, language);
        }
        return revisions;
    }

    private static ProblemException noText(ResolutionId id, Language language) {
        return ProblemException.of(ProblemKind.NOT_FOUND, id + " has no text in " + language + ".");
    }
}
