package org.hexapla.clause;

import java.util.List;
import java.util.Optional;

/** Finds the verbs that clauses open with, behind words such as "also" and "deeply". */
final class OpeningVerbs {

    private static final int MOST_MODIFIERS = 4;

    private final Phrases verbs;
    private final Phrases modifiers;

    /**
     * The verbs of one kind of clause.
     *
     * @param modifiers what may stand before a verb and says nothing of it
     */
    OpeningVerbs(Phrases verbs, Phrases modifiers) {
        this.verbs = verbs;
        this.modifiers = modifiers;
    }

    /** Whether words begin with a verb, known or guessed by its ending. */
    boolean open(String words) {
        return verbs.open(words) || verbs.open(behindModifiers(words));
    }

    /** Whether words begin with a verb that is known. */
    boolean openInWords(String words) {
        return verbs.openInWords(words) || verbs.openInWords(behindModifiers(words));
    }

    /** The keys of the verb that words begin with, the most usual first. */
    List<String> keys(String words) {
        List<String> keys = verbs.keys(words);
        return keys.isEmpty() ? verbs.keys(behindModifiers(words)) : keys;
    }

    private String behindModifiers(String words) {
        String rest = words;
        for (int count = 0; count < MOST_MODIFIERS && !verbs.openInWords(rest); count++) {
            String before = rest;
            Optional<Phrases.Found> modifier = modifiers.find(before);
            if (modifier.isEmpty()) {
                return rest;
            }
            rest =
                    before.substring(modifier.get().end())
                            .replaceAll("^[\\s,،，]+(and |et |y |и |و)?", "");
        }
        return rest;
    }
}
