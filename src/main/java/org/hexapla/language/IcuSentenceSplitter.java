package org.hexapla.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Splits as Unicode advises (UAX 29), for languages without rules of their own. */
final class IcuSentenceSplitter implements SentenceSplitter {

    private final BreakIterator prototype;

    IcuSentenceSplitter(Language language) {
        prototype = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
    }

    @Override
    public List<Integer> boundaries(String paragraph) {
        BreakIterator sentences = (BreakIterator) prototype.clone();
        sentences.setText(paragraph);
        List<Integer> places = new ArrayList<>();
        sentences.first();
        int place = sentences.next();
        while (place != BreakIterator.DONE && place < paragraph.length()) {
            places.add(place);
            place = sentences.next();
        }
        return places;
    }
}
