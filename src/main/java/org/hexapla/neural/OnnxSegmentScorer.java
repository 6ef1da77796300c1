package org.hexapla.neural;

import java.util.List;
import org.hexapla.align.AlignableText;
import org.hexapla.align.SegmentScorer;
import org.hexapla.align.VectorScorer;

/**
 * Scores segments by the vectors that a neural encoder gives them. It holds native memory and must
 * be closed.
 */
public final class OnnxSegmentScorer implements SegmentScorer, AutoCloseable {

    private final OnnxSegmentEncoder encoder;
    private final SegmentScorer scorer;

    private OnnxSegmentScorer(OnnxSegmentEncoder encoder, double weight) {
        this.encoder = encoder;
        this.scorer = new VectorScorer(encoder, weight);
    }

    /**
     * Opens a model and tries it.
     *
     * @throws BrokenModelException when a file isn't there, is no model or no tokenizer, or the
     *     model asks for or gives something else than an encoder of segments does
     */
    public static OnnxSegmentScorer open(NeuralSettings settings) throws BrokenModelException {
        return new OnnxSegmentScorer(OnnxSegmentEncoder.open(settings), settings.weight());
    }

    /** What was opened, for people: the file, the output that is taken, and its size. */
    public String description() {
        return encoder.description();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when it is closed, or the model fails
     */
    @Override
    public Reading read(List<AlignableText> texts) {
        return scorer.read(texts);
    }

    /** Frees the model when no thread uses it any more. */
    @Override
    public void close() {
        encoder.close();
    }
}
