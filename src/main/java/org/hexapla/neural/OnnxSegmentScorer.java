package org.hexapla.neural;

import java.util.List;
import java.util.function.Consumer;
import org.hexapla.align.AlignableText;
import org.hexapla.align.SegmentScorer;
import org.hexapla.align.VectorScorer;

/**
 * Scores segments by the vectors that a neural encoder gives them. It is a further opinion only: if
 * the model fails on the texts of an alignment, it has none on them. It holds native memory and
 * must be closed.
 *
 * <p>The same texts get the same scores within the precision of the model's numbers, whose last
 * digits may depend on the segments that go through the model together, and so on those that are
 * remembered; with a batch of one they don't (see {@link NeuralSettings}).
 */
public final class OnnxSegmentScorer implements SegmentScorer, AutoCloseable {

    /** A score for everything: that of stretches which fit as well as any. */
    private static final Reading NO_OPINION =
            (left, right, reach) -> (row, rows, column, columns) -> 0;

    private final OnnxSegmentEncoder encoder;
    private final SegmentScorer scorer;
    private final Consumer<String> warnings;

    private OnnxSegmentScorer(
            OnnxSegmentEncoder encoder, double weight, Consumer<String> warnings) {
        this.encoder = encoder;
        this.scorer = new VectorScorer(encoder, weight);
        this.warnings = warnings;
    }

    /**
     * Opens a model and tries it.
     *
     * @param warnings is told when the model fails later, by any thread
     * @throws BrokenModelException when a file isn't there, is no model or no tokenizer, or the
     *     model asks for or gives something else than an encoder of segments does
     */
    public static OnnxSegmentScorer open(NeuralSettings settings, Consumer<String> warnings)
            throws BrokenModelException {
        return new OnnxSegmentScorer(
                OnnxSegmentEncoder.open(settings), settings.weight(), warnings);
    }

    /** What was opened, for people: the file, the output that is taken, and its size. */
    public String description() {
        return encoder.description();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when it is closed
     */
    @Override
    public Reading read(List<AlignableText> texts) {
        try {
            return scorer.read(texts);
        } catch (FailedModelException e) {
            warnings.accept(
                    "The neural scorer has no say in an alignment, since " + e.getMessage());
            return NO_OPINION;
        }
    }

    /** Frees the model when no thread uses it any more. */
    @Override
    public void close() {
        encoder.close();
    }
}
