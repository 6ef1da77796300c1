package org.hexapla.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The sentence splitter of each language, made when it is first asked for. */
public final class SentenceSplitters {

    private final ConcurrentMap<Language, SentenceSplitter> byLanguage = new ConcurrentHashMap<>();

    /** The rules written for a language where there are any, else Unicode's. */
    public SentenceSplitter of(Language language) {
        return byLanguage.computeIfAbsent(
                language,
                wanted ->
                        SrxSentenceSplitter.of(wanted)
                                .orElseGet(() -> new IcuSentenceSplitter(wanted)));
    }
}
