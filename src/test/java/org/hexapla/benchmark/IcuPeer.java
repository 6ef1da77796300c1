package org.hexapla.benchmark;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.evaluation.SplitterPeer;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitter;

/** ICU's sentences, by Unicode's rules, in every language. */
record IcuPeer() implements SplitterPeer {

    @Override
    public String name() {
        return "ICU";
    }

    @Override
    public Optional<SentenceSplitter> of(Language language) {
        BreakIterator sentences =
                BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
        return Optional.of(paragraph -> boundaries(sentences, paragraph));
    }

    private static List<Integer> boundaries(BreakIterator sentences, String paragraph) {
        List<Integer> places = new ArrayList<>();
        sentences.setText(paragraph);
        sentences.first();
        for (int place = sentences.next();
                place != BreakIterator.DONE && place < paragraph.length();
                place = sentences.next()) {
            places.add(place);
        }
        return places;
    }
}
