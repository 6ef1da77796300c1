package org.hexapla.lexicon;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hexapla.align.Lexicon;

/**
 * The sum of many lexica of one pair of languages. Only those of like size are added up, so that
 * each word is copied but a few times, however many lexica there are.
 */
final class GrowingSum {

    private final Deque<Lexicon> parts = new ArrayDeque<>();

    void add(Lexicon lexicon) {
        Lexicon last = lexicon;
        while (!parts.isEmpty() && size(parts.element()) <= 2 * size(last)) {
            last = parts.pop().plus(last);
        }
        parts.push(last);
    }

    Lexicon total() {
        return parts.stream().reduce(Lexicon.empty(), Lexicon::plus);
    }

    private static long size(Lexicon lexicon) {
        return lexicon.pairs().stream().mapToLong(lexicon::size).sum();
    }
}
