package org.hexapla.clause;

import java.util.List;
import java.util.Set;

/** What blocks are by the blocks around them. */
final class Surroundings {

    private final List<Block> blocks;
    private final Set<Integer> openings;
    private final Set<Integer> strayLetters;
    private final Grammar grammar;

    /**
     * The surroundings of a text's blocks.
     *
     * @param openings the places of its opening formulae
     */
    Surroundings(List<Block> blocks, Set<Integer> openings, Grammar grammar) {
        this.blocks = blocks;
        this.openings = openings;
        this.grammar = grammar;
        strayLetters = StrayLetters.in(blocks, new HeadingReader(grammar));
    }

    /** Whether a letter alone is left of a symbol at the head of a page, by what comes around. */
    boolean isStrayLetter(int place) {
        return strayLetters.contains(place) && !openings.contains(place + 1);
    }

    /** The same below a page's head, where a letter that symbols begin with numbers no part. */
    boolean isStrayLetterInHead(int place) {
        return Formulae.isSymbolLetter(blocks.get(place), grammar) && !openings.contains(place + 1);
    }

    /** Whether a block is a figure alone that numbers the note in the block after it. */
    boolean isMarkOfNextNote(int place) {
        return place + 1 < blocks.size()
                && Formulae.isFigureAlone(blocks.get(place))
                && Formulae.opensNote(blocks.get(place + 1).words(), grammar);
    }

    /** Whether a block is a date above the line that names the meeting. */
    boolean isDateOfNext(int place) {
        return place + 1 < blocks.size()
                && Formulae.isDate(blocks.get(place))
                && Formulae.isMeeting(blocks.get(place + 1), grammar);
    }
}
