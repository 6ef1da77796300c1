package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import org.hexapla.language.Language;
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
                TextView.of(id.value(), text, texts.clauses(text.id), texts.segments(text.id)),
                VersionTag.of(text));
    }

    /** All revisions of a text, the newest first. */
    @Transactional
    List<TextSummary> revisions(ResolutionId id, Language language) {
        return stored(id, language).stream().map(TextSummary::of).toList();
    }

    private List<StoredText> stored(ResolutionId id, Language language) {
        long resolution = resolutions.named(id.value()).orElseThrow(id::unknown).id;
        List<StoredText> revisions = texts.revisions(resolution, language);
        if (revisions.isEmpty()) {
            throw ProblemException.of(
                    ProblemKind.NOT_FOUND, id + " has no text in " + language + ".");
        }
        return revisions;
    }
}
