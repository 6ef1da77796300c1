package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelAlignment;
import org.hexapla.parallel.ParallelUnit;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.store.AlignmentWarning;
import org.hexapla.resolution.store.Alignments;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.store.StoredAlignment;
import org.hexapla.resolution.store.StoredClause;
import org.hexapla.resolution.store.StoredResolution;
import org.hexapla.resolution.store.StoredSegment;
import org.hexapla.resolution.store.StoredText;
import org.hexapla.resolution.store.Texts;
import org.hexapla.resolution.store.UnitContent;
import org.hexapla.resolution.store.UnitStatus;
import org.hexapla.resolution.store.Units;
import org.hexapla.resolution.view.AlignmentState;
import org.hexapla.resolution.view.AlignmentSummary;
import org.hexapla.resolution.view.UnitCounts;

/** Gives texts out to be aligned, and takes the units in. */
@ApplicationScoped
public class AlignmentStore {

    private final Resolutions resolutions;
    private final Texts texts;
    private final Alignments alignments;
    private final Units units;
    private final AlignmentJournal journal;
    private final Event<AlignmentChanged> changes;

    AlignmentStore(
            Resolutions resolutions,
            Texts texts,
            Alignments alignments,
            Units units,
            AlignmentJournal journal,
            Event<AlignmentChanged> changes) {
        this.resolutions = resolutions;
        this.texts = texts;
        this.alignments = alignments;
        this.units = units;
        this.journal = journal;
        this.changes = changes;
    }

    /**
     * What an aligner found.
     *
     * @param alignment the alignment
     * @param lexicon the version of the stored lexicon that the aligner knew, 0 for none
     */
    record Found(ParallelAlignment alignment, long lexicon) {}

    /**
     * How many segments there are to align.
     *
     * @throws ProblemException when aligning would be refused
     */
    @Transactional
    long size(AlignOrder order) {
        ResolutionId id = order.resolution();
        StoredResolution resolution = resolutions.named(id.value()).orElseThrow(id::unknown);
        List<StoredText> chosen = chosen(resolution, order.languages());
        check(resolution, order.ifMatch());
        return chosen.stream().mapToLong(text -> text.segmentCount).sum();
    }

    /**
     * What there is to align.
     *
     * @param texts the texts
     * @param prior what the alignment that there is says of them
     */
    record Task(AlignmentInput texts, PriorAlignment prior) {}

    /** What there is to align. */
    @Transactional
    Task load(AlignOrder order) {
        ResolutionId id = order.resolution();
        StoredResolution resolution = resolutions.held(id.value()).orElseThrow(id::unknown);
        AlignmentInput input =
                new AlignmentInput(
                        chosen(resolution, order.languages()).stream().map(this::input).toList());
        return new Task(
                input,
                alignments
                        .of(resolution.id)
                        .map(alignment -> prior(alignment, input))
                        .orElse(PriorAlignment.NONE));
    }

    private PriorAlignment prior(StoredAlignment alignment, AlignmentInput input) {
        return PriorAlignment.of(
                alignment.id, alignment.version, alignments.texts(alignment), input, units);
    }

    /**
     * Stores an alignment in the place of the one that there is, if that and the texts are still
     * those that were given out. Fixed units stay what they are, and what reviewers said of another
     * unit with the same texts is kept.
     *
     * @param whenStored is told what came of it, before the transaction ends
     * @return what came of it, or nothing when something has changed meanwhile
     */
    @Transactional
    Optional<Tagged<AlignmentSummary>> store(
            AlignOrder order, Task task, Found found, Consumer<AlignmentSummary> whenStored) {
        ResolutionId id = order.resolution();
        StoredResolution resolution = resolutions.locked(id.value()).orElseThrow(id::unknown);
        List<StoredText> chosen = chosen(resolution, order.languages());
        Optional<StoredAlignment> before = check(resolution, order.ifMatch());
        int version = before.map(alignment -> alignment.version).orElse(0);
        if (!task.texts().isOf(chosen) || version != task.prior().version()) {
            return Optional.empty();
        }
        Reviews reviews =
                before.map(alignment -> Reviews.of(alignment.id, units)).orElseGet(Reviews::none);
        List<UnitContent> contents = new ArrayList<>();
        for (ParallelUnit unit : found.alignment().units()) {
            contents.add(content(unit, reviews.next(unit.cells()), task));
        }
        Tagged<AlignmentSummary> stored =
                fill(
                        resolution,
                        chosen,
                        new NewUnits(contents, warnings(found.alignment()), found.lexicon()),
                        order.who());
        whenStored.accept(stored.body());
        return Optional.of(stored);
    }

    /** The segments of the texts that a resolution has now, each text's in its order. */
    @Transactional
    public Map<Language, List<StoredSegment>> segments(ResolutionId id) {
        StoredResolution resolution = resolutions.named(id.value()).orElseThrow(id::unknown);
        return texts.current(resolution.id).stream()
                .collect(Collectors.toMap(text -> text.language, text -> texts.segments(text.id)));
    }

    /**
     * Stores an alignment that people have made.
     *
     * @param contents its units in their order; every segment of the texts that the resolution has
     *     now stands in exactly one
     */
    @Transactional
    public void store(ResolutionId id, List<UnitContent> contents) {
        StoredResolution resolution = resolutions.locked(id.value()).orElseThrow(id::unknown);
        fill(
                resolution,
                texts.current(resolution.id),
                new NewUnits(contents, List.of(), 0),
                Reviewer.ANONYMOUS);
    }

    /** What an alignment is to hold; the lexicon as in {@link Found}. */
    private record NewUnits(
            List<UnitContent> contents, List<AlignmentWarning> warnings, long lexicon) {}

    private Tagged<AlignmentSummary> fill(
            StoredResolution resolution, List<StoredText> chosen, NewUnits made, String who) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        resolution.touch(now);
        StoredAlignment alignment =
                alignments.of(resolution.id).orElseGet(() -> new StoredAlignment(resolution, now));
        alignment.lexicon = made.lexicon();
        AlignmentJournal.Replacing replacing = journal.replacing(resolution.key, who);
        alignments.fill(
                alignment, chosen, made.contents(), withDoubts(made.warnings(), chosen), now);
        replacing.done();
        changes.fire(new AlignmentChanged(new ResolutionId(resolution.key)));
        AlignmentState state = AlignmentState.of(alignment, chosen);
        return new Tagged<>(
                new AlignmentSummary(
                        resolution.key,
                        state.version(),
                        state.languages(),
                        state.stale(),
                        made.contents().size(),
                        UnitCounts.of(units.counts(resolution.id)),
                        units.flagCounts(alignment.id),
                        state.warnings(),
                        state.lexicon()),
                VersionTag.of(alignment));
    }

    /** The alignment that there is, if the writer may replace it. */
    private Optional<StoredAlignment> check(StoredResolution resolution, IfMatch ifMatch) {
        Optional<StoredAlignment> alignment = alignments.of(resolution.id);
        Map<UnitStatus, Long> counts = units.counts(resolution.id);
        boolean reviewed =
                counts.containsKey(UnitStatus.CONFIRMED)
                        || counts.containsKey(UnitStatus.REJECTED)
                        || journal.isEdited(resolution.key);
        ifMatch.check(alignment.map(VersionTag::of), reviewed);
        return alignment;
    }

    private List<StoredText> chosen(StoredResolution resolution, List<Language> languages) {
        List<StoredText> current = texts.current(resolution.id);
        for (Language language : languages) {
            if (current.stream().noneMatch(text -> text.language.equals(language))) {
                throw ProblemException.invalid(
                        "languages", resolution.key + " has no text in " + language);
            }
        }
        List<StoredText> chosen =
                current.stream()
                        .filter(text -> languages.isEmpty() || languages.contains(text.language))
                        .toList();
        if (chosen.size() < 2) {
            throw ProblemException.of(
                    ProblemKind.TOO_FEW_TEXTS,
                    "Aligning takes two texts or more, and there is "
                            + (chosen.isEmpty()
                                    ? "none."
                                    : "one alone, in " + chosen.get(0).language + "."));
        }
        return chosen;
    }

    private AlignmentInput.Input input(StoredText text) {
        List<StoredSegment> segments = texts.segments(text.id);
        SegmentedText content =
                new SegmentedText(
                        text.language,
                        texts.source(text.id).decoded,
                        texts.clauses(text.id).stream().map(StoredClause::toClause).toList(),
                        segments.stream().map(StoredSegment::toSegment).toList());
        return AlignmentInput.Input.of(text, content, segments);
    }

    private static List<AlignmentWarning> warnings(ParallelAlignment alignment) {
        return alignment.warnings().stream()
                .map(
                        warning ->
                                new AlignmentWarning(
                                        warning.kind(),
                                        warning.languages().stream().map(Language::tag).toList(),
                                        warning.detail()))
                .toList();
    }

    /** What was found, and which of the texts look like another language than they should be in. */
    private static List<AlignmentWarning> withDoubts(
            List<AlignmentWarning> found, List<StoredText> texts) {
        List<AlignmentWarning> all = new ArrayList<>(found);
        for (StoredText text : texts) {
            text.doubts()
                    .forEach(
                            doubt ->
                                    all.add(
                                            new AlignmentWarning(
                                                    doubt.key(),
                                                    List.of(text.language.tag()),
                                                    doubt.detail())));
        }
        return all;
    }

    private static UnitContent content(ParallelUnit unit, Reviews.Review review, Task task) {
        OptionalLong fixed = task.prior().fixed(unit.cells());
        return new UnitContent(
                fixed,
                unit.kind(),
                unit.number(),
                fixed.isPresent() ? UnitStatus.CONFIRMED : review.status(),
                review.dismissed(),
                unit.confidence(),
                unit.flags(),
                task.texts().segments(unit.cells()));
    }
}
