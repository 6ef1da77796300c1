package org.hexapla.neural;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.TensorInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names a model's inputs or outputs for people. */
final class Nodes {

    private Nodes() {}

    /** For example: {@code input_ids (int64, [-1, -1]), attention_mask (int64, [-1, -1])}. */
    static String of(Map<String, NodeInfo> nodes) {
        return nodes.isEmpty()
                ? "none"
                : nodes.values().stream().map(Nodes::of).collect(Collectors.joining(", "));
    }

    private static String of(NodeInfo node) {
        return node.getInfo() instanceof TensorInfo tensor
                ? String.format(
                        "%s (%s, %s)",
                        node.getName(),
                        tensor.type.name().toLowerCase(Locale.ROOT),
                        Arrays.toString(tensor.getShape()))
                : node.getName() + " (no tensor)";
    }
}
