package org.hexapla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hexapla.align.Lexicon;
import org.hexapla.align.Progress;
import org.hexapla.clause.SegmentedText;
import org.hexapla.parallel.ParallelAligner;
import org.hexapla.parallel.ParallelAlignment;
import org.hexapla.parallel.ParallelUnit;
import org.jspecify.annotations.Nullable;

/**
 * Aligns many documents in two rounds: the first teaches words, the second aligns each document
 * with what the others taught. What it taught itself is left out, since that would confirm its own
 * mistakes; where there are many documents, they are left out in groups.
 *
 * <p>Files are read in each round anew, so that memory doesn't grow with their number. What comes
 * of it doesn't depend on the number of threads.
 */
final class CollectionAligner {

    /** So many groups of documents are left out in turn. */
    private static final int GROUPS = 16;

    private final Reading reading;
    private final Function<Lexicon, ParallelAligner> aligners;
    private final Writing writing;
    private final Consumer<Outcome> listener;

    /** Reads the texts of a document; {@code warnings} is told what is odd about them. */
    interface Reading {
        List<SegmentedText> read(DocumentTree.Entry document, Consumer<String> warnings)
                throws BadInputException;
    }

    /** Writes what came of a document; {@code warnings} is told what is left out. */
    interface Writing {
        void write(DocumentTree.Entry document, List<ParallelUnit> units, Consumer<String> warnings)
                throws BadInputException;
    }

    /**
     * What came of a document in one round.
     *
     * @param document the document
     * @param warnings what is odd about it
     * @param failure why it could not be aligned
     */
    record Outcome(DocumentTree.Entry document, List<String> warnings, Optional<String> failure) {}

    /**
     * An aligner of documents.
     *
     * @param reading is called by several threads
     * @param aligners makes an aligner that knows a lexicon
     * @param writing is called by several threads
     * @param listener is told by the caller's thread what came of each document, in their order
     */
    CollectionAligner(
            Reading reading,
            Function<Lexicon, ParallelAligner> aligners,
            Writing writing,
            Consumer<Outcome> listener) {
        this.reading = reading;
        this.aligners = aligners;
        this.writing = writing;
        this.listener = listener;
    }

    /** How many outcomes there are at most when so many documents are aligned. */
    static long steps(int documents) {
        return 2L * documents;
    }

    /**
     * Aligns documents.
     *
     * @param lexicon what is known of words beforehand
     * @return how many were aligned and written
     */
    int align(List<DocumentTree.Entry> documents, Lexicon lexicon, int threads) {
        SharedLexicon shared = new SharedLexicon(lexicon);
        List<Learned> learned = new ArrayList<>();
        int[] written = {0};
        try (OrderedWork work = new OrderedWork(threads)) {
            ParallelAligner aligner = aligners.apply(lexicon);
            work.each(
                    documents,
                    document -> learn(document, aligner),
                    first -> {
                        if (first.outcome.failure.isEmpty()) {
                            shared.learn(first.units);
                            learned.add(
                                    new Learned(
                                            first.outcome.document,
                                            new KeptUnits(first.units, first.texts)));
                        }
                        listener.accept(first.outcome);
                    });
            work.each(
                    tasks(learned, shared),
                    this::align,
                    outcome -> {
                        written[0] += outcome.failure.isEmpty() ? 1 : 0;
                        listener.accept(outcome);
                    });
        }
        return written[0];
    }

    private First learn(DocumentTree.Entry document, ParallelAligner aligner) {
        List<SegmentedText> texts = new ArrayList<>();
        List<ParallelUnit> units = new ArrayList<>();
        Outcome outcome =
                outcome(
                        document,
                        warnings -> {
                            texts.addAll(reading.read(document, warnings));
                            units.addAll(aligner.align(texts));
                        });
        return new First(outcome, texts, units);
    }

    private Outcome align(Task task) {
        DocumentTree.Entry document = task.document;
        try {
            return outcome(
                    document,
                    warnings -> {
                        // what is odd about the files was said in the first round
                        List<SegmentedText> texts = reading.read(document, none -> {});
                        ParallelAlignment alignment =
                                task.group.aligner().align(texts, Progress.ignored());
                        for (ParallelAlignment.Warning warning : alignment.warnings()) {
                            warnings.accept(document.name() + ": " + warning.detail());
                        }
                        writing.write(document, alignment.units(), warnings);
                    });
        } finally {
            task.group.leave();
        }
    }

    /** What is done for a document. */
    private interface Step {
        void run(Consumer<String> warnings) throws BadInputException;
    }

    private static Outcome outcome(DocumentTree.Entry document, Step step) {
        List<String> warnings = new ArrayList<>();
        try {
            step.run(warnings::add);
            return new Outcome(document, warnings, Optional.empty());
        } catch (BadInputException bad) {
            return new Outcome(document, warnings, Optional.of(String.valueOf(bad.getMessage())));
        } catch (OutOfMemoryError tooLarge) { // by now what the work held can be collected
            return new Outcome(
                    document,
                    warnings,
                    Optional.of("this takes more memory than Java may use (-Xmx)"));
        } catch (RuntimeException mistake) {
            return new Outcome(
                    document, warnings, Optional.of("Hexapla made a mistake: " + mistake));
        }
    }

    /** The documents in the order of their groups. */
    private List<Task> tasks(List<Learned> learned, SharedLexicon shared) {
        List<Task> tasks = new ArrayList<>();
        if (learned.isEmpty()) {
            return tasks;
        }
        Lexicon all = shared.all();
        int count = Math.min(GROUPS, learned.size());
        for (int g = 0; g < count; g++) {
            List<Learned> own = new ArrayList<>();
            for (int d = g; d < learned.size(); d += count) {
                own.add(learned.get(d));
            }
            Group group = new Group(own, shared, all);
            own.forEach(document -> tasks.add(new Task(document.document, group)));
        }
        return tasks;
    }

    /** What the first round gave. */
    private record First(Outcome outcome, List<SegmentedText> texts, List<ParallelUnit> units) {}

    /** A document that words were learned from. */
    private record Learned(DocumentTree.Entry document, KeptUnits units) {}

    /** A document to be aligned with what those outside its group taught. */
    private record Task(DocumentTree.Entry document, Group group) {}

    /** Documents that are left out together. */
    private final class Group {

        private final List<Learned> documents;
        private final SharedLexicon shared;
        private final Lexicon all;
        private int left;
        private @Nullable ParallelAligner aligner;

        Group(List<Learned> documents, SharedLexicon shared, Lexicon all) {
            this.documents = documents;
            this.shared = shared;
            this.all = all;
            this.left = documents.size();
        }

        /** The aligner that knows what others taught; made when it is first needed. */
        synchronized ParallelAligner aligner() {
            if (aligner == null) {
                aligner =
                        aligners.apply(
                                shared.without(
                                        all,
                                        () -> documents.stream().map(this::unitsOf).iterator()));
            }
            return aligner;
        }

        private List<ParallelUnit> unitsOf(Learned learned) {
            try {
                return learned.units.units(reading.read(learned.document, none -> {}));
            } catch (BadInputException gone) {
                return List.of(); // said when its turn comes
            }
        }

        /** Says that one of the documents is done: with the last the aligner is let go. */
        synchronized void leave() {
            left--;
            if (left == 0) {
                aligner = null;
            }
        }
    }
}
