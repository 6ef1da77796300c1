package org.hexapla.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.loomchild.segment.TextIterator;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;

/** Splits by the SRX rules of a language, {@code sentences/<language>.srx}. */
final class SrxSentenceSplitter implements SentenceSplitter {

    private final SrxDocument rules;
    private final String language;

    private SrxSentenceSplitter(SrxDocument rules, String language) {
        this.rules = rules;
        this.language = language;
    }

    /** The splitter of a language that has rules. */
    static Optional<SentenceSplitter> of(Language language) {
        String file = "sentences/" + language.primary() + ".srx";
        try (InputStream stream = SrxSentenceSplitter.class.getResourceAsStream(file)) {
            if (stream == null) {
                return Optional.empty();
            }
            SrxDocument rules = SrxRules.read(stream);
            return Optional.of(new SrxSentenceSplitter(rules, language.primary()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Integer> boundaries(String paragraph) {
        List<Integer> places = new ArrayList<>();
        TextIterator sentences = new SrxTextIterator(rules, language, paragraph);
        int place = 0;
        while (sentences.hasNext()) {
            place += sentences.next().length();
            if (place > 0 && place < paragraph.length()) {
                places.add(place);
            }
        }
        return places;
    }
}
