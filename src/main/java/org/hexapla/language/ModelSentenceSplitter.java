package org.hexapla.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Splits by a ready model of OpenNLP, for the languages of {@code sentence-models.txt}. */
final class ModelSentenceSplitter implements SentenceSplitter {

    private final SentenceModel model;

    private ModelSentenceSplitter(SentenceModel model) {
        this.model = model;
    }

    /** The splitter of a language that has a model. */
    static Optional<SentenceSplitter> of(Language language) {
        for (String entry : DataFile.entries(ModelSentenceSplitter.class, "sentence-models.txt")) {
            String[] names = entry.split(" ");
            if (names[0].equals(language.primary())) {
                return Optional.of(new ModelSentenceSplitter(load("/" + names[1])));
            }
        }
        return Optional.empty();
    }

    private static SentenceModel load(String file) {
        try (InputStream stream = ModelSentenceSplitter.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no sentence model " + file);
            }
            return new SentenceModel(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Integer> boundaries(String paragraph) {
        List<Integer> places = new ArrayList<>();
        // one detector can't serve several threads, and costs nothing to make
        Span[] sentences = new SentenceDetectorME(model).sentPosDetect(paragraph);
        for (int sentence = 1; sentence < sentences.length; sentence++) {
            places.add(sentences[sentence].getStart());
        }
        return places;
    }
}
