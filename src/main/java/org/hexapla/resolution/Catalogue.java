package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hexapla.listing.Cursor;
import org.hexapla.listing.Page;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.store.Alignments;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.store.StoredResolution;
import org.hexapla.resolution.store.StoredText;
import org.hexapla.resolution.store.Texts;
import org.hexapla.resolution.store.UnitStatus;
import org.hexapla.resolution.store.Units;
import org.hexapla.resolution.view.AlignmentState;
import org.hexapla.resolution.view.ResolutionDetails;
import org.hexapla.resolution.view.ResolutionSummary;
import org.hexapla.resolution.view.TextSummary;
import org.hexapla.resolution.view.UnitCounts;
import org.jspecify.annotations.Nullable;

/** Lists, shows, changes and deletes resolutions. */
@ApplicationScoped
public class Catalogue {

    private static final String LIST = "resolutions";

    private final Resolutions resolutions;
    private final Texts texts;
    private final Alignments alignments;
    private final Units units;
    private final Event<AlignmentChanged> changes;

    Catalogue(
            Resolutions resolutions,
            Texts texts,
            Alignments alignments,
            Units units,
            Event<AlignmentChanged> changes) {
        this.resolutions = resolutions;
        this.texts = texts;
        this.alignments = alignments;
        this.units = units;
        this.changes = changes;
    }

    /** A resolution that was changed, and whether it was made. */
    record Put(Tagged<ResolutionDetails> resolution, boolean created) {}

    /** Part of the list, in the order of the ids. */
    @Transactional
    Page<ResolutionSummary> list(
            String words,
            OptionalInt session,
            Optional<UnitStatus> status,
            Optional<String> cursor,
            int limit) {
        String after = Cursor.of(cursor, LIST, 1).map(place -> place.values().get(0)).orElse("");
        List<String> wanted =
                Arrays.stream(words.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        List<StoredResolution> found =
                resolutions.list(new Resolutions.Filter(wanted, session, status, after), limit + 1);
        List<Long> ids = found.stream().map(resolution -> resolution.id).toList();
        Map<Long, Map<UnitStatus, Long>> counts = units.counts(ids);
        Map<Long, List<String>> languages =
                texts.current(ids).stream()
                        .sorted((one, other) -> one.language.compareTo(other.language))
                        .collect(
                                Collectors.groupingBy(
                                        text -> text.resolution.id,
                                        Collectors.mapping(
                                                text -> text.language.tag(), Collectors.toList())));
        List<ResolutionSummary> summaries =
                found.stream()
                        .map(
                                resolution ->
                                        ResolutionSummary.of(
                                                resolution,
                                                languages.getOrDefault(resolution.id, List.of()),
                                                UnitCounts.of(
                                                        counts.getOrDefault(
                                                                resolution.id, Map.of()))))
                        .toList();
        return Page.of(summaries, limit, last -> new Cursor(LIST, List.of(last.id())));
    }

    /** One. */
    @Transactional
    Tagged<ResolutionDetails> show(ResolutionId id) {
        return details(resolutions.named(id.value()).orElseThrow(id::unknown));
    }

    /** Whether there is one of an id. */
    @Transactional
    public boolean has(ResolutionId id) {
        return resolutions.named(id.value()).isPresent();
    }

    /**
     * The symbol that somebody has given one. Nothing where there is no such resolution, or where
     * it has only its id for a symbol, as one that was made by an upload.
     */
    @Transactional
    Optional<String> symbol(ResolutionId id) {
        return resolutions
                .named(id.value())
                .filter(resolution -> !resolution.symbol.equals(resolution.key))
                .map(resolution -> resolution.symbol);
    }

    /**
     * Makes or changes one, whatever its version is.
     *
     * @throws ProblemException when something that is said of it is wrong
     */
    @Transactional
    public void describe(ResolutionId id, ResolutionRequest request) {
        put(id, request, IfMatch.ANYTHING);
    }

    /** Makes or changes one. */
    @Transactional
    Put put(ResolutionId id, ResolutionRequest request, IfMatch ifMatch) {
        check(id, request);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Resolutions.Locked locked = resolutions.lockedOrCreated(id.value(), now);
        StoredResolution resolution = locked.resolution();
        Optional<VersionTag> before =
                locked.created() ? Optional.empty() : Optional.of(VersionTag.of(resolution));
        ifMatch.check(before, false);
        resolution.symbol = request.symbol() == null ? resolution.symbol : request.symbol().strip();
        resolution.title = orEmpty(request.title());
        resolution.note = orEmpty(request.note());
        resolution.adopted = request.adopted();
        resolution.session = request.session();
        if (!locked.created()) {
            resolution.touch(now);
        }
        return new Put(details(resolution), locked.created());
    }

    /** Deletes one with its texts and its alignment. */
    @Transactional
    void delete(ResolutionId id, IfMatch ifMatch) {
        StoredResolution resolution = resolutions.locked(id.value()).orElseThrow(id::unknown);
        ifMatch.check(Optional.of(VersionTag.of(resolution)), false);
        resolutions.delete("id", resolution.id);
        changes.fire(new AlignmentChanged(id));
    }

    private Tagged<ResolutionDetails> details(StoredResolution resolution) {
        List<TextSummary> summaries =
                texts.current(resolution.id).stream().map(TextSummary::of).toList();
        @Nullable AlignmentState alignment =
                alignments
                        .of(resolution.id)
                        .map(
                                stored -> {
                                    List<StoredText> aligned = alignments.texts(stored);
                                    return AlignmentState.of(stored, aligned);
                                })
                        .orElse(null);
        return new Tagged<>(
                ResolutionDetails.of(
                        resolution,
                        summaries,
                        UnitCounts.of(units.counts(resolution.id)),
                        alignment),
                VersionTag.of(resolution));
    }

    private static void check(ResolutionId id, ResolutionRequest request) {
        String symbol = request.symbol();
        if (symbol != null && !ResolutionId.ofSymbol(symbol).equals(id)) {
            throw ProblemException.invalid(
                    "symbol", "gives the id " + ResolutionId.ofSymbol(symbol) + ", not " + id);
        }
        LocalDate adopted = request.adopted();
        if (adopted != null && (adopted.getYear() < 1 || adopted.getYear() > 9999)) {
            throw ProblemException.invalid("adopted", "must lie in the years 1 to 9999");
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
