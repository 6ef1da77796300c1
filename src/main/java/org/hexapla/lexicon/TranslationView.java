package org.hexapla.lexicon;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.align.Lexicon;

/**
 * A word that may translate another, as clients see it.
 *
 * @param word the form that the lexicon keeps, mostly a stem
 * @param count how often it has translated the other; parts of one come from units that nobody has
 *     confirmed, and from words that could have been translated by several
 * @param probability how likely it is that it does, from 0 to 1
 */
@Schema(name = "Translation", description = "A word that may translate another")
public record TranslationView(
        @Schema(examples = "maison") String word, double count, double probability) {

    static TranslationView of(Lexicon.Translation translation) {
        return new TranslationView(
                translation.word(), translation.count(), translation.probability());
    }
}
