package org.hexapla.neural;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An encoder of made-up words: a table of vectors, one for each meaning, that a word is looked up
 * in. Words of different languages that stand in one list mean the same and have one vector.
 */
public final class TinyModel {

    private static final int DIMENSIONS = 32;
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int INT32 = 6;

    private final List<List<String>> meanings;
    private final List<String> inputs = new ArrayList<>(List.of("input_ids", "attention_mask"));
    private String output = "last_hidden_state";
    private boolean bySegment;
    private int wholeNumbers = INT64;
    private long fixedTokens;

    /**
     * A model.
     *
     * @param meanings for each meaning the words that have it
     */
    public TinyModel(List<List<String>> meanings) {
        this.meanings = meanings;
    }

    /** With one vector for each segment instead of one for each token. */
    TinyModel bySegment() {
        bySegment = true;
        return output("sentence_embedding");
    }

    TinyModel output(String name) {
        output = name;
        return this;
    }

    /** With one more input. */
    TinyModel asking(String name) {
        inputs.add(name);
        return this;
    }

    TinyModel with32Bits() {
        wholeNumbers = INT32;
        return this;
    }

    TinyModel ofExactly(int tokens) {
        fixedTokens = tokens;
        return this;
    }

    /** Writes {@code tokenizer.json} into a folder: 0 is the unknown word, the others follow. */
    public Path writeTokenizer(Path folder) throws IOException {
        List<String> words = new ArrayList<>(List.of("[UNK]"));
        meanings.forEach(words::addAll);
        String vocabulary =
                IntStream.range(0, words.size())
                        .mapToObj(id -> "\"" + words.get(id) + "\": " + id)
                        .collect(Collectors.joining(", "));
        return Files.writeString(
                folder.resolve("tokenizer.json"),
                """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
                 "normalizer": null, "pre_tokenizer": {"type": "WhitespaceSplit"},
                 "post_processor": null, "decoder": null,
                 "model": {"type": "WordLevel", "vocab": {%s}, "unk_token": "[UNK]"}}
                """
                        .formatted(vocabulary));
    }

    /** Writes {@code model.onnx} into a folder. */
    public Path write(Path folder) throws IOException {
        ProtocolBuffer graph = new ProtocolBuffer();
        graph.message(1, node("Gather", List.of("table", "input_ids"), bySegment ? "all" : output));
        if (bySegment) {
            graph.message(
                    1,
                    node("ReduceMean", List.of("all"), output)
                            // the axes, a list of one; whether the axis is kept, no
                            .message(5, attribute("axes", 7).number(8, 1))
                            .message(5, attribute("keepdims", 2).number(3, 0)));
        }
        graph.text(2, "tiny").message(5, table());
        for (String input : inputs) {
            graph.message(11, value(input, wholeNumbers, 0, fixedTokens));
        }
        graph.message(
                12,
                bySegment
                        ? value(output, FLOAT, 0, DIMENSIONS)
                        : value(output, FLOAT, 0, fixedTokens, DIMENSIONS));
        ProtocolBuffer model =
                new ProtocolBuffer()
                        .number(1, 8)
                        .message(7, graph)
                        .message(8, new ProtocolBuffer().text(1, "").number(2, 13));
        return Files.write(folder.resolve("model.onnx"), model.toByteArray());
    }

    private static ProtocolBuffer node(String operator, List<String> inputs, String output) {
        ProtocolBuffer node = new ProtocolBuffer();
        inputs.forEach(input -> node.text(1, input));
        return node.text(2, output).text(4, operator);
    }

    private static ProtocolBuffer attribute(String name, int type) {
        return new ProtocolBuffer().text(1, name).number(20, type);
    }

    /** The vectors; that of the unknown word is 0. */
    private ProtocolBuffer table() {
        Random random = new Random(7);
        int words = meanings.stream().mapToInt(List::size).sum() + 1;
        ByteBuffer numbers =
                ByteBuffer.allocate(words * DIMENSIONS * Float.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .position(DIMENSIONS * Float.BYTES);
        for (List<String> meaning : meanings) {
            float[] vector = new float[DIMENSIONS];
            for (int k = 0; k < DIMENSIONS; k++) {
                vector[k] = (float) random.nextGaussian();
            }
            for (int word = 0; word < meaning.size(); word++) {
                for (float value : vector) {
                    numbers.putFloat(value);
                }
            }
        }
        return new ProtocolBuffer()
                .number(1, words)
                .number(1, DIMENSIONS)
                .number(2, FLOAT)
                .text(8, "table")
                .bytes(9, numbers.array());
    }

    /** A named tensor; a size of 0 may be any. */
    private static ProtocolBuffer value(String name, int type, long... sizes) {
        ProtocolBuffer shape = new ProtocolBuffer();
        for (long size : sizes) {
            shape.message(
                    1,
                    size > 0
                            ? new ProtocolBuffer().number(1, size)
                            : new ProtocolBuffer().text(2, "any" + shape.toByteArray().length));
        }
        ProtocolBuffer tensor = new ProtocolBuffer().number(1, type).message(2, shape);
        return new ProtocolBuffer()
                .text(1, name)
                .message(2, new ProtocolBuffer().message(1, tensor));
    }
}
