package org.hexapla.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.hexapla.evaluation.SplitterPeer;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitter;

/** OpenNLP's ready models, of those languages for which it has one beside rules of our own. */
record OpenNlpPeer() implements SplitterPeer {

    private static final Map<String, String> MODELS =
            Map.of(
                    "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
                    "fr", "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin");

    @Override
    public String name() {
        return "OpenNLP";
    }

    @Override
    public Optional<SentenceSplitter> of(Language language) {
        return Optional.ofNullable(MODELS.get(language.primary())).map(OpenNlpPeer::splitter);
    }

    private static SentenceSplitter splitter(String file) {
        SentenceDetectorME detector = new SentenceDetectorME(model(file));
        return paragraph -> boundaries(detector.sentPosDetect(paragraph));
    }

    private static List<Integer> boundaries(Span[] sentences) {
        List<Integer> places = new ArrayList<>();
        for (int sentence = 1; sentence < sentences.length; sentence++) {
            places.add(sentences[sentence].getStart());
        }
        return places;
    }

    private static SentenceModel model(String file) {
        try (InputStream stream = OpenNlpPeer.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no model " + file);
            }
            return new SentenceModel(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
