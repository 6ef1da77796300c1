package org.hexapla.resolution;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hexapla.align.SegmentScorer;
import org.hexapla.neural.BrokenModelException;
import org.hexapla.neural.NeuralSettings;
import org.hexapla.neural.OnnxSegmentScorer;
import org.jboss.logging.Logger;

/** Opens the encoder that helps to align, if one is named, when the server starts. */
@Singleton
class NeuralScoring {

    private static final Logger LOG = Logger.getLogger(NeuralScoring.class);

    private final Optional<OnnxSegmentScorer> scorer;

    NeuralScoring(NeuralConfig config) {
        if (config.model().isPresent() != config.tokenizer().isPresent()) {
            throw cannotStart("HEXAPLA_NEURAL_MODEL and HEXAPLA_NEURAL_TOKENIZER need each other");
        }
        this.scorer = config.model().map(model -> open(model, config));
    }

    private static OnnxSegmentScorer open(Path model, NeuralConfig config) {
        try {
            OnnxSegmentScorer opened =
                    OnnxSegmentScorer.open(
                            new NeuralSettings(
                                    model,
                                    config.tokenizer().orElseThrow(),
                                    config.output(),
                                    config.prefix().orElse(""),
                                    config.tokens(),
                                    config.batch(),
                                    config.remembered(),
                                    config.weight()),
                            LOG::warn);
            LOG.infof("The neural scorer is on: %s", opened.description());
            return opened;
        } catch (BrokenModelException | IllegalArgumentException e) {
            throw cannotStart("The neural scorer can't be used. " + e.getMessage());
        }
    }

    /** An exception whose message alone is shown when it ends the start. */
    private static ConfigurationException cannotStart(String reason) {
        return new ConfigurationException("Hexapla can't start. " + reason);
    }

    /** Nothing to do but to be there early: what is wrong is to be known at the start. */
    void start(@Observes @Priority(1) StartupEvent event) {}

    List<SegmentScorer> scorers() {
        return scorer.<List<SegmentScorer>>map(List::of).orElse(List.of());
    }

    @PreDestroy
    void close() {
        scorer.ifPresent(OnnxSegmentScorer::close);
    }
}
