package org.hexapla.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** The sentence splitter of each language, made when it is first asked for. */
public final class SentenceSplitters {

    private final ConcurrentMap<Language, SentenceSplitter> byLanguage = new ConcurrentHashMap<>();

    private final Function<Language, SentenceSplitter> maker;

    /**
     * The rules written for a language where there are any, else a model learned by OpenNLP, else
     * Unicode's rules.
     */
    public SentenceSplitters() {
        this(
                language ->
                        SrxSentenceSplitter.of(language)
                                .or(() -> ModelSentenceSplitter.of(language))
                                .orElseGet(() -> new IcuSentenceSplitter(language)));
    }

    /**
     * Splitters of another kind.
     *
     * @param maker makes the one of a language
     */
    public SentenceSplitters(Function<Language, SentenceSplitter> maker) {
        this.maker = maker;
    }

    /** The splitter of a language. */
    public SentenceSplitter of(Language language) {
        return byLanguage.computeIfAbsent(language, maker);
    }
}
