package org.hexapla.evaluation;

import org.hexapla.language.Language;

/** Two languages, in the order in which they are named: {@code en-fr}. */
public record OrderedPair(Language left, Language right) {
    @Override
    public String toString() {
        return left + "-" + right;
    }
}
