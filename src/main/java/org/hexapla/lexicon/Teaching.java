package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.parallel.ParallelUnit;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.PriorWords;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.UnitStream;
import org.hexapla.resolution.UnitStream.StreamedUnit;
import org.hexapla.resolution.store.UnitRow;

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
            reading.forEach(unit -> teach(trainer, unit));
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

    private static void teach(LexiconTrainer trainer, StreamedUnit unit) {
        if (unit.cells().size() > 1) {
            UnitRow row = unit.row();
            ParallelUnit parallel =
                    new ParallelUnit(
                            row.kind(),
                            row.number(),
                            unit.cells(),
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
