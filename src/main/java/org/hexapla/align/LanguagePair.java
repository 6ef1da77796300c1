package org.hexapla.align;

import org.hexapla.language.Language;

/**
 * Two languages, whichever way round: scripts and regions don't count, so that {@code zh-Hans} with
 * {@code en} is the pair {@code en}, {@code zh}.
 *
 * @param left the language whose tag comes first in the alphabet
 * @param right the other
 */
public record LanguagePair(Language left, Language right) implements Comparable<LanguagePair> {

    public LanguagePair {
        if (!left.equals(new Language(left.primary()))
                || !right.equals(new Language(right.primary()))
                || left.compareTo(right) >= 0) {
            throw new IllegalArgumentException(
                    left + " and " + right + " are no pair in the order of their tags");
        }
    }

    /**
     * The pair that two languages make.
     *
     * @throws IllegalArgumentException when they are the same but for script and region
     */
    public static LanguagePair of(Language one, Language other) {
        Language first = new Language(one.primary());
        Language second = new Language(other.primary());
        return first.compareTo(second) < 0
                ? new LanguagePair(first, second)
                : new LanguagePair(second, first);
    }

    @Override
    public int compareTo(LanguagePair other) {
        int byLeft = left.compareTo(other.left);
        return byLeft != 0 ? byLeft : right.compareTo(other.right);
    }

    @Override
    public String toString() {
        return left + "-" + right;
    }
}
