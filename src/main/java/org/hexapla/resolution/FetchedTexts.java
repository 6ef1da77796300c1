package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.hexapla.clause.Segmentation;
import org.hexapla.language.Language;
import org.hexapla.official.Outcome;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.store.StoredResolution;
import org.hexapla.resolution.store.StoredText;
import org.hexapla.resolution.store.Texts;
import org.hexapla.resolution.view.FetchedText;
import org.hexapla.resolution.view.TextSummary;

/**
 * Takes fetched texts in as if somebody had uploaded them, unless the same file is there already.
 */
@ApplicationScoped
class FetchedTexts {

    private final Uploads uploads;
    private final Resolutions resolutions;
    private final Texts texts;

    FetchedTexts(Uploads uploads, Resolutions resolutions, Texts texts) {
        this.uploads = uploads;
        this.resolutions = resolutions;
        this.texts = texts;
    }

    /**
     * Stores a text, whole or not at all. The resolution is made if there is none, and gets the
     * symbol if it has no other than its id.
     */
    @Transactional
    FetchedText store(ResolutionId id, String symbol, Language language, Outcome.Fetched fetched) {
        byte[] file = fetched.file().bytes();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        StoredResolution resolution = resolutions.lockedOrCreated(id.value(), now).resolution();
        if (resolution.symbol.equals(resolution.key) && !symbol.equals(resolution.key)) {
            resolution.symbol = symbol;
            resolution.touch(now);
        }
        String origin = fetched.file().origin().toString();
        Optional<StoredText> same =
                texts.current(resolution.id, language)
                        .filter(text -> Arrays.equals(texts.source(text.id).file, file));
        same.filter(text -> text.origin.isEmpty()).ifPresent(text -> text.origin = origin);
        TextSummary text =
                same.isPresent()
                        ? TextSummary.of(same.get())
                        : uploads.store(id, upload(language, fetched), fetched.text()).body();
        return FetchedText.stored(
                text.mediaType(), file.length, text.revision(), same.isEmpty(), text.warnings());
    }

    private static Uploads.Upload upload(Language language, Outcome.Fetched fetched) {
        return new Uploads.Upload(
                language,
                fetched.file().bytes(),
                fetched.file().mediaType(),
                Segmentation.AUTO,
                Optional.of(fetched.file().origin()));
    }
}
