package org.hexapla.dictionary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.language.Language;

/** What is read of a dictionary, as lines that a test can compare. */
final class DictionaryReading implements DictionaryListener {

    /** {@code en water = fr eau}, with its weight where that isn't 1. */
    final List<String> entries = new ArrayList<>();

    /** {@code 3: there is no tab}. */
    final List<String> skipped = new ArrayList<>();

    static DictionaryReading of(String text, String source, String target) throws IOException {
        return of(text.getBytes(StandardCharsets.UTF_8), source, target);
    }

    /** Reads a file as the command line does; an empty tag says nothing. */
    static DictionaryReading of(byte[] file, String source, String target) throws IOException {
        DictionaryReading reading = new DictionaryReading();
        try (var in = DictionaryFormat.unpacked(new ByteArrayInputStream(file))) {
            DictionaryFormat.of(in).reader(language(source), language(target)).read(in, reading);
        }
        return reading;
    }

    private static Optional<Language> language(String tag) {
        return tag.isEmpty() ? Optional.empty() : Optional.of(Language.of(tag));
    }

    @Override
    public void entry(DictionaryEntry entry) {
        String weight = entry.weight() == 1 ? "" : " x" + entry.weight();
        entries.add(
                entry.source()
                        + " "
                        + entry.word()
                        + " = "
                        + entry.target()
                        + " "
                        + entry.translation()
                        + weight);
    }

    @Override
    public void skipped(long line, String reason) {
        skipped.add(line + ": " + reason);
    }
}
