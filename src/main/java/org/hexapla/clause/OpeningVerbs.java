package org.hexapla.clause;

import java.util.List;
import java.util.Optional;

/** Finds the verbs that clauses open with, behind words such as "also" and "deeply". */
final class OpeningVerbs {

    private static final int MOST_MODIFIERS = 4;

    private final Phrases verbs;
    private final Phrases modifiers;
    private final Phrases conjunctions;

    /**
     * The verbs of one kind of clause.
     *
     * @param modifiers what may stand before a verb and says nothing of it
     * @param conjunctions what may join a modifier to the next or to the verb: "and"
     */
    OpeningVerbs(Phrases verbs, Phrases modifiers, Phrases conjunctions) {
        this.verbs = verbs;
        this.modifiers = modifiers;
        this.conjunctions = conjunctions;
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
            rest = joined(before.substring(modifier.get().end()));
        }
        return rest;
    }

    /** What goes on behind a modifier, without the comma and the conjunction that join it. */
    private String joined(String rest) {
        String bare = rest.replaceAll("^[\\s,،，]+", "");
        return bare.length() == rest.length()
                ? rest
                : conjunctions
                        .find(bare)
                        .map(found -> bare.substring(found.end()).stripLeading())
                        .orElse(bare);
    }
}
