package org.hexapla.clause;

import java.util.List;
import java.util.Optional;
import org.hexapla.language.Language;
import org.hexapla.language.ListMark;

/**
 * Reads how a clause opens from its words as they are now: after a correction they may open with
 * another number or verb than when the text was cut into clauses.
 */
public final class OpeningReader {

    private OpeningReader() {}

    /**
     * How a clause opens.
     *
     * @param number the number or letter that it opens with, in a form common to all languages
     *     ({@code 7}, {@code a}, {@code ii}), where it has one
     * @param openings of a preambular or operative clause the verb behind that, as keys common to
     *     all languages; as in {@link Clause}
     */
    public record Opening(Optional<String> number, List<String> openings) {
        public Opening {
            openings = List.copyOf(openings);
        }
    }

    /**
     * Reads the opening of a clause.
     *
     * @param words the clause from its beginning, or its first segment; a footnote's mark at its
     *     front is none of its words
     * @param kind what the clause is: titles, formulae and the like have neither number nor verb
     */
    public static Opening read(String words, ClauseKind kind, Language language) {
        Optional<ListMark> mark =
                switch (kind) {
                    case MASTHEAD, TITLE, OPENING, MEETING_LINE -> Optional.empty();
                    default -> ListMark.at(words, 0);
                };
        int start = Math.min(words.length(), mark.map(ListMark::end).orElse(0));
        return new Opening(
                mark.map(ListMark::number),
                Grammar.of(language).openings(kind, GrammarText.of(words.substring(start))));
    }
}
