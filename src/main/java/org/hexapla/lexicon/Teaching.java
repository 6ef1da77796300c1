package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.clause.Segment;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelUnit;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.PriorWords;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.UnitStream;
import org.hexapla.resolution.UnitStream.StreamedUnit;
import org.hexapla.resolution.store.UnitRow;
import org.hexapla.resolution.store.UnitStatus;

/** Draws the lesson from an alignment. */
@ApplicationScoped
class Teaching {

    private final UnitStream units;
    private final PriorWords known;
    private final Bound bound;

    Teaching(UnitStream units, PriorWords known, LexiconSettings settings) {
        this.units = units;
        this.known = known;
        this.bound = new Bound(settings.entries());
    }

    /**
     * What the alignment of a resolution teaches now; what others have taught helps to tell which
     * word translates which.
     *
     * @return nothing when it is deleted or changed meanwhile: who did that asks for the next
     *     lesson
     */
    Optional<Lesson> lesson(ResolutionId id) {
        try {
            UnitStream.Reading reading = units.open(id, List.of());
            LexiconTrainer trainer =
                    new LexiconTrainer(known.of(id, reading.head().languages()).words());
            Set<Language> doubted = reading.head().doubted();
            reading.forEach(unit -> teach(trainer, unit, doubted));
            return Optional.of(
                    new Lesson(
                            reading.alignment(),
                            reading.version(),
                            bound.applied(trainer.lexicon())));
        } catch (ProblemException goneOrChanged) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A text that looks like another language teaches only where a reviewer confirmed it. */
    private static void teach(LexiconTrainer trainer, StreamedUnit unit, Set<Language> doubted) {
        UnitRow row = unit.row();
        Map<Language, List<Segment>> cells = new LinkedHashMap<>(unit.cells());
        if (row.status() != UnitStatus.CONFIRMED) {
            cells.keySet().removeAll(doubted);
        }
        if (cells.size() > 1) {
            ParallelUnit parallel =
                    new ParallelUnit(
                            row.kind(),
                            row.number(),
                            cells,
                            row.confidence(),
                            Set.copyOf(row.flags()));
            trainer.add(parallel.words(), weight(row));
        }
    }

    private static double weight(UnitRow unit) {
        return switch (unit.status()) {
            case DRAFT -> unit.confidence();
            case CONFIRMED -> 1;
            case REJECTED -> 0;
        };
    }
}
