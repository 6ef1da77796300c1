package org.hexapla.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector, read when first asked and given up when memory runs short. */
final class LanguageDetection {

    private static final String MODEL = "/langdetect-183.bin";

    private final Map<String, String> tags = new HashMap<>();
    private SoftReference<LanguageDetectorModel> kept = new SoftReference<>(null);

    LanguageDetection() {
        for (String code : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        for (String entry : DataFile.entries(LanguageDetection.class, "detector-languages.txt")) {
            String[] names = entry.split(" ");
            tags.put(names[0], names[1]);
        }
    }

    /** The probability, from 0 to 1, that a text is in a language, for all that it may be in. */
    Map<Language, Double> of(String text) {
        Map<Language, Double> guesses = new HashMap<>();
        for (opennlp.tools.langdetect.Language guess :
                new LanguageDetectorME(model()).predictLanguages(text)) {
            guesses.merge(language(guess.getLang()), guess.getConfidence(), Double::sum);
        }
        return guesses;
    }

    /** Whether the detector can tell a language at all. */
    boolean knows(Language language) {
        return Arrays.stream(new LanguageDetectorME(model()).getSupportedLanguages())
                .anyMatch(name -> language(name).primary().equals(language.primary()));
    }

    private Language language(String name) {
        return new Language(tags.getOrDefault(name, name));
    }

    private synchronized LanguageDetectorModel model() {
        LanguageDetectorModel model = kept.get();
        if (model == null) {
            model = load();
            kept = new SoftReference<>(model);
        }
        return model;
    }

    private static LanguageDetectorModel load() {
        try (InputStream stream = LanguageDetection.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("no language model " + MODEL);
            }
            return new LanguageDetectorModel(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
