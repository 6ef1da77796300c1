package org.hexapla.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.hexapla.align.SegmentEncoder;
import org.hexapla.align.SegmentVector;
import org.jspecify.annotations.Nullable;

/**
 * Encodes segments by a model, segments of like length together, and remembers the vectors of those
 * used last.
 */
final class OnnxSegmentEncoder implements SegmentEncoder, AutoCloseable {

    /** So many segments are sorted by length at one time; their tokens are held in memory. */
    private static final int CHUNK = 4096;

    private final SegmentTokenizer tokenizer;
    private final OnnxModel model;
    private final BatchBound bound;
    private final VectorMemory memory;

    /** Many may read, that is, use the model; who closes it writes. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private OnnxSegmentEncoder(
            SegmentTokenizer tokenizer, OnnxModel model, BatchBound bound, VectorMemory memory) {
        this.tokenizer = tokenizer;
        this.model = model;
        this.bound = bound;
        this.memory = memory;
    }

    static OnnxSegmentEncoder open(NeuralSettings settings) throws BrokenModelException {
        OnnxModel model = OnnxModel.open(settings.model(), settings.output(), settings.tokens());
        @Nullable SegmentTokenizer tokenizer = null;
        try {
            tokenizer =
                    SegmentTokenizer.open(
                            settings.tokenizer(), settings.prefix(), model.mostTokens());
            Trial.of(tokenizer, model, settings);
            return new OnnxSegmentEncoder(
                    tokenizer,
                    model,
                    new BatchBound(
                            Math.min(settings.batch(), model.mostSegments()), model.fixedTokens()),
                    new VectorMemory(settings.remembered()));
        } catch (BrokenModelException | RuntimeException e) {
            if (tokenizer != null) {
                tokenizer.close();
            }
            model.close();
            throw e;
        }
    }

    String description() {
        return model.description();
    }

    @Override
    public List<SegmentVector> encode(List<String> segments) {
        SegmentVector[] vectors = new SegmentVector[segments.size()];
        List<Integer> missing = new ArrayList<>();
        for (int k = 0; k < vectors.length; k++) {
            SegmentVector known = memory.get(segments.get(k));
            if (known == null) {
                missing.add(k);
            } else {
                vectors[k] = known;
            }
        }
        for (int from = 0; from < missing.size(); from += CHUNK) {
            encode(
                    segments,
                    missing.subList(from, Math.min(missing.size(), from + CHUNK)),
                    vectors);
        }
        if (Arrays.stream(vectors).mapToInt(SegmentVector::size).distinct().count() > 1) {
            throw new FailedModelException(
                    model.description(), "its vectors differ in their number of dimensions");
        }
        return Arrays.asList(vectors);
    }

    private void encode(List<String> segments, List<Integer> places, SegmentVector[] vectors) {
        List<Tokens> chunk = new ArrayList<>(places.size());
        for (int place : places) {
            chunk.add(new Tokens(place, used(() -> tokenizer.ids(segments.get(place)))));
        }
        chunk.sort(Comparator.comparingInt(tokens -> tokens.ids().length));
        List<Integer> lengths = chunk.stream().map(tokens -> tokens.ids().length).toList();
        int from = 0;
        while (from < chunk.size()) {
            int to = bound.end(lengths, from);
            List<Tokens> together = chunk.subList(from, to);
            List<SegmentVector> found =
                    used(() -> model.encode(together.stream().map(Tokens::ids).toList()));
            for (int k = 0; k < found.size(); k++) {
                int place = together.get(k).place();
                vectors[place] = found.get(k);
                memory.put(segments.get(place), found.get(k));
            }
            from = to;
        }
    }

    /** Does something with the model that must not be closed meanwhile. */
    private <T> T used(Supplier<T> work) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the neural scorer is closed");
            }
            return work.get();
        } finally {
            use.readLock().unlock();
        }
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                tokenizer.close();
                model.close();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /** The tokens of the segment at a place. */
    private record Tokens(int place, long[] ids) {}
}
