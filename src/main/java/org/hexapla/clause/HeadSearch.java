package org.hexapla.clause;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the title of a resolution among what stands above its first opening formula. */
final class HeadSearch {

    private final List<Block> head;
    private final Grammar grammar;

    HeadSearch(List<Block> head, Grammar grammar) {
        this.head = head;
        this.grammar = grammar;
    }

    /**
     * The places of the title: of the resolution's number, of its words where they stand apart, and
     * of what goes on with them; without a number that of the last heading.
     */
    Set<Integer> title() {
        Set<Integer> places = new TreeSet<>();
        int number = numberPlace();
        if (number < 0) {
            int heading = lastHeading();
            if (heading >= 0) {
                places.add(heading);
            }
            return places;
        }
        places.add(number);
        int words = Formulae.isNumberAlone(head.get(number)) ? wordsPlace(number) : number;
        places.add(words);
        int next = words + 1;
        while (next < head.size() && head.get(next).beginsSmall() && isFree(next)) {
            places.add(next);
            next++;
        }
        return places;
    }

    private int numberPlace() {
        for (int place = 0; place < head.size(); place++) {
            if (isFree(place) && Formulae.isTitle(head.get(place), grammar)) {
                return place;
            }
        }
        return -1;
    }

    private int lastHeading() {
        for (int place = head.size() - 1; place > 0; place--) {
            if (isFree(place) && head.get(place).isHeading()) {
                return place;
            }
        }
        return -1;
    }

    /** The last line with words below the number. */
    private int wordsPlace(int number) {
        for (int place = head.size() - 1; place > number; place--) {
            Block block = head.get(place);
            if (isFree(place) && !Formulae.isPartHeading(block) && block.looksLikeHeading()) {
                return place;
            }
        }
        return number;
    }

    private boolean isFree(int place) {
        Block block = head.get(place);
        return !Formulae.isReport(block, grammar)
                && !Formulae.isAdoption(block, grammar)
                && !Formulae.isDateLine(block);
    }
}
