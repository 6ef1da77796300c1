package org.hexapla.neural;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexapla.align.SegmentVector;

/**
 * Where a model gives the vectors.
 *
 * @param name the output's name
 * @param byToken whether it has a vector for each token, of which the mean is taken, or one for
 *     each segment
 */
record ModelOutput(String name, boolean byToken) {

    /**
     * The names that exporters use, the best first. Of a model that has both, tokens' vectors are
     * better than a pooler's, which many encoders were trained without.
     */
    private static final List<String> USUAL =
            List.of(
                    "sentence_embedding",
                    "sentence_embeddings",
                    "last_hidden_state",
                    "token_embeddings",
                    "pooler_output");

    private static final Set<OnnxJavaType> NUMBERS =
            Set.of(OnnxJavaType.FLOAT, OnnxJavaType.FLOAT16, OnnxJavaType.BFLOAT16);

    static ModelOutput of(Path file, Map<String, NodeInfo> found, Optional<String> wanted)
            throws BrokenModelException {
        if (wanted.isPresent() && !found.containsKey(wanted.get())) {
            throw wrong(file, "it has no output " + wanted.get(), found);
        }
        Optional<String> name =
                wanted.or(() -> USUAL.stream().filter(found::containsKey).findFirst())
                        .or(() -> only(found));
        if (name.isEmpty()) {
            throw wrong(file, "none of its outputs has a usual name", found);
        }
        int dimensions = dimensions(Objects.requireNonNull(found.get(name.get())));
        if (dimensions != 2 && dimensions != 3) {
            throw wrong(
                    file,
                    name.get() + " is neither a vector a segment nor a vector a token",
                    found);
        }
        return new ModelOutput(name.get(), dimensions == 3);
    }

    private static Optional<String> only(Map<String, NodeInfo> found) {
        return found.size() == 1 ? found.keySet().stream().findFirst() : Optional.empty();
    }

    /** How many dimensions an output of decimal numbers has, else 0. */
    private static int dimensions(NodeInfo output) {
        return output.getInfo() instanceof TensorInfo tensor && NUMBERS.contains(tensor.type)
                ? tensor.getShape().length
                : 0;
    }

    private static BrokenModelException wrong(
            Path file, String reason, Map<String, NodeInfo> found) {
        return new BrokenModelException(file, reason + "; its outputs are " + Nodes.of(found));
    }

    String description() {
        return name + (byToken ? " (the mean over a segment's tokens)" : "");
    }

    /** The vectors of a batch. */
    List<SegmentVector> vectors(OnnxTensor tensor, TokenGrid grid) throws OrtException {
        FloatBuffer numbers = tensor.getFloatBuffer();
        int width = byToken ? grid.width() : 1;
        int size = numbers.remaining() / (grid.rows() * width);
        if (size == 0 || size * grid.rows() * width != numbers.remaining()) {
            throw new OrtException(
                    String.format(
                            "%s has %d numbers for %d segments of %d tokens",
                            name, numbers.remaining(), grid.rows(), grid.width()));
        }
        List<SegmentVector> vectors = new ArrayList<>(grid.rows());
        for (int row = 0; row < grid.rows(); row++) {
            float[] vector = new float[size];
            if (!grid.isEmpty(row)) {
                for (int place = 0; place < width; place++) {
                    if (!byToken || grid.isToken(row, place)) {
                        add(numbers, (row * width + place) * size, vector);
                    }
                }
            }
            vectors.add(SegmentVector.of(vector));
        }
        return vectors;
    }

    private static void add(FloatBuffer numbers, int from, float[] vector) {
        for (int k = 0; k < vector.length; k++) {
            vector[k] += numbers.get(from + k);
        }
    }
}
