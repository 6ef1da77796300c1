package org.hexapla.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.align.SegmentVector;

/** An encoder of segments: numbers of tokens in, a vector for each segment out. */
final class OnnxModel implements AutoCloseable {

    private final Path file;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ModelInputs inputs;
    private final ModelOutput output;

    private OnnxModel(
            Path file,
            OrtEnvironment environment,
            OrtSession session,
            ModelInputs inputs,
            ModelOutput output) {
        this.file = file;
        this.environment = environment;
        this.session = session;
        this.inputs = inputs;
        this.output = output;
    }

    /**
     * Opens a model.
     *
     * @param output the name of the output to take, if it isn't to be chosen
     * @param tokens the most tokens of a segment, where the model doesn't say it itself
     */
    static OnnxModel open(Path file, Optional<String> output, int tokens)
            throws BrokenModelException {
        ModelFile.check(file);
        OrtEnvironment environment = OnnxLibrary.environment();
        OrtSession session = session(environment, file);
        try {
            return new OnnxModel(
                    file,
                    environment,
                    session,
                    ModelInputs.of(file, session.getInputInfo(), tokens),
                    ModelOutput.of(file, session.getOutputInfo(), output));
        } catch (OrtException e) {
            close(session);
            throw new BrokenModelException(file, "it can't be read (" + e.getMessage() + ")", e);
        } catch (BrokenModelException | RuntimeException e) {
            close(session);
            throw e;
        }
    }

    private static OrtSession session(OrtEnvironment environment, Path file)
            throws BrokenModelException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // shapes differ from batch to batch
            options.setMemoryPatternOptimization(false);
            // threads that wait for the next batch leave the processor to others
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.addConfigEntry("session.inter_op.allow_spinning", "0");
            return environment.createSession(file.toString(), options);
        } catch (OrtException e) {
            throw new BrokenModelException(
                    file, "it is no ONNX model that can be run (" + e.getMessage() + ")", e);
        }
    }

    /** The most tokens of a segment. */
    int mostTokens() {
        return inputs.mostTokens();
    }

    /** The most segments that it takes together. */
    int mostSegments() {
        return inputs.mostSegments();
    }

    /** The tokens of a row if it takes no other number, else 0. */
    int fixedTokens() {
        return inputs.fixedTokens();
    }

    String description() {
        return file + ", output " + output.description();
    }

    /**
     * Encodes segments.
     *
     * @param segments the numbers of each one's tokens; a segment without tokens gets a vector that
     *     points nowhere
     * @throws FailedModelException when the model fails
     */
    List<SegmentVector> encode(List<long[]> segments) {
        TokenGrid grid = TokenGrid.of(segments, inputs.fixedTokens());
        Map<String, OnnxTensorLike> given = new HashMap<>();
        try {
            inputs.fill(environment, grid, given);
            try (OrtSession.Result result = session.run(given, Set.of(output.name()))) {
                return output.vectors((OnnxTensor) result.get(0), grid);
            }
        } catch (OrtException e) {
            throw new FailedModelException(file, e);
        } finally {
            given.values().forEach(OnnxTensorLike::close);
        }
    }

    @Override
    public void close() {
        close(session);
    }

    private static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
