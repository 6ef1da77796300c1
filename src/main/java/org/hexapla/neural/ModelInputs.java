package org.hexapla.neural;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a model asks for.
 *
 * @param types the name of an input → the kind of its numbers
 * @param fixedTokens the tokens of a row if the model takes no other number, else 0
 * @param mostTokens the most tokens of a segment
 * @param mostSegments the most segments that it takes together
 */
record ModelInputs(
        Map<String, OnnxJavaType> types, int fixedTokens, int mostTokens, int mostSegments) {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";

    static ModelInputs of(Path file, Map<String, NodeInfo> found, int tokens)
            throws BrokenModelException {
        if (!found.containsKey(IDS)) {
            throw wrong(file, "it takes no " + IDS, found);
        }
        Map<String, OnnxJavaType> types = new HashMap<>();
        for (NodeInfo input : found.values()) {
            String name = input.getName();
            if (!name.equals(IDS) && !name.equals(MASK) && !name.equals(TYPES)) {
                throw wrong(file, "it asks for " + name + ", which Hexapla can't give", found);
            }
            if (!(input.getInfo() instanceof TensorInfo tensor)
                    || tensor.getShape().length != 2
                    || (tensor.type != OnnxJavaType.INT64 && tensor.type != OnnxJavaType.INT32)) {
                throw wrong(file, name + " is no table of whole numbers", found);
            }
            types.put(name, tensor.type);
        }
        long[] shape = ((TensorInfo) found.get(IDS).getInfo()).getShape();
        if (shape[0] > 1) {
            throw wrong(file, "it takes exactly " + shape[0] + " segments at a time", found);
        }
        int fixed = (int) Math.max(0, shape[1]);
        return new ModelInputs(
                Map.copyOf(types),
                fixed,
                fixed > 0 ? Math.min(fixed, tokens) : tokens,
                shape[0] == 1 ? 1 : Integer.MAX_VALUE);
    }

    private static BrokenModelException wrong(
            Path file, String reason, Map<String, NodeInfo> found) {
        return new BrokenModelException(file, reason + "; its inputs are " + Nodes.of(found));
    }

    /** Makes the tensors for a batch; those that were made are in the map even when one fails. */
    void fill(OrtEnvironment environment, TokenGrid grid, Map<String, OnnxTensorLike> given)
            throws OrtException {
        long[] shape = {grid.rows(), grid.width()};
        for (Map.Entry<String, OnnxJavaType> input : types.entrySet()) {
            long[] values =
                    switch (input.getKey()) {
                        case IDS -> grid.ids();
                        case MASK -> grid.mask();
                        default -> new long[grid.ids().length];
                    };
            given.put(
                    input.getKey(),
                    input.getValue() == OnnxJavaType.INT64
                            ? OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape)
                            : OnnxTensor.createTensor(environment, ints(values), shape));
        }
    }

    private static IntBuffer ints(long[] values) {
        int[] ints = new int[values.length];
        for (int k = 0; k < ints.length; k++) {
            ints[k] = (int) values[k];
        }
        return IntBuffer.wrap(ints);
    }
}
