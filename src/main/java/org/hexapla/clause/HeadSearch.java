package org.hexapla.clause;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds the title of a resolution among what stands above its first opening formula. */
final class HeadSearch {

    /**
     * Titles name what they are about, and that may take some lines: 220 characters were seen where
     * the number stands beside the words, and twice as many are left room for.
     */
    private static final int LONGEST = 500;

    /** What has fewer is no title but a sign. */
    private static final int FEWEST_LETTERS = 4;

    private final List<Block> head;
    private final Grammar grammar;
    private final HeadingReader headings;
    private final boolean opened;

    /** Where the preamble, the articles or the parts begin; the head's end where nothing does. */
    private final int body;

    /**
     * A search in a whole text.
     *
     * @param openings the places of its opening formulae
     */
    HeadSearch(List<Block> blocks, Set<Integer> openings, Grammar grammar) {
        this.grammar = grammar;
        headings = new HeadingReader(grammar);
        opened = !openings.isEmpty();
        head = openings.isEmpty() ? blocks : blocks.subList(0, openings.iterator().next());
        body = bodyPlace();
    }

    /** Whether a text that no organ opens has a preamble or an article, as treaties have. */
    boolean opensTreaty() {
        return head.stream()
                .anyMatch(
                        block ->
                                headings.read(block)
                                        .filter(
                                                heading ->
                                                        heading.rank() == Heading.Rank.PREAMBLE
                                                                || heading.rank()
                                                                        == Heading.Rank.ARTICLE)
                                        .isPresent());
    }

    private int bodyPlace() {
        for (int place = 0; place < head.size(); place++) {
            Block block = head.get(place);
            boolean preambular = block.endsInComma() && grammar.preambular().open(block.words());
            if (preambular || headings.opensBody(block)) {
                return place;
            }
        }
        return head.size();
    }

    /**
     * The places of the title: of the resolution's number, of its words where they stand apart, and
     * of what goes on with them; without a number that of the last heading, or what stands above a
     * preamble or right above the opening formula.
     */
    Set<Integer> title() {
        Set<Integer> places = new TreeSet<>();
        int number = numberPlace();
        if (number < 0) {
            int heading = lastHeading();
            if (heading >= 0) {
                places.add(heading);
            } else if (body < head.size()) {
                placeAbove(body).ifPresent(places::add);
            } else if (opened && isTitleAbove(head.size() - 1)) {
                places.add(head.size() - 1);
            }
            return places;
        }
        places.add(number);
        int words = Formulae.isNumberAlone(head.get(number)) ? wordsPlace(number) : number;
        places.add(words);
        if (words == number && beganAbove(number)) {
            places.add(number - 1);
        }
        int next = words + 1;
        while (next < body && head.get(next).beginsSmall() && isPartOfTitle(next, words)) {
            places.add(next);
            next++;
        }
        return places;
    }

    /** Whether the number of a title stands in front of its second line. */
    private boolean beganAbove(int number) {
        return number > 0
                && Formulae.isRestOfTitle(head.get(number))
                && isFree(number - 1)
                && head.get(number - 1).looksLikeHeading();
    }

    /** A date goes on with a number only: "of 18 January 1983". */
    private boolean isPartOfTitle(int place, int words) {
        return isFree(place) || place == words + 1 && Formulae.isDateLine(head.get(place), grammar);
    }

    private int numberPlace() {
        for (int place = 0; place < body; place++) {
            if (isFree(place) && Formulae.isTitle(head.get(place), grammar)) {
                return place;
            }
        }
        return -1;
    }

    private int lastHeading() {
        for (int place = body - 1; place > 0; place--) {
            if (isFree(place) && head.get(place).isHeading()) {
                return place;
            }
        }
        return -1;
    }

    /** Whether the line right above an opening formula is a title that lost its number. */
    private boolean isTitleAbove(int place) {
        if (place < 0) {
            return false;
        }
        Block block = head.get(place);
        return isFree(place)
                && block.looksLikeHeading()
                && !block.paragraph().inTable()
                && !Formulae.isPartHeading(block)
                && !Formulae.isPageMark(block, grammar)
                && !Openings.isName(block.text(), grammar)
                && block.text().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    private OptionalInt placeAbove(int end) {
        return IntStream.iterate(end - 1, place -> place >= 0, place -> place - 1)
                .filter(place -> isFree(place) && !Formulae.isPartHeading(head.get(place)))
                .filter(place -> head.get(place).looksLikeHeading())
                .findFirst();
    }

    /** The last line with words below the number. */
    private int wordsPlace(int number) {
        for (int place = body - 1; place > number; place--) {
            Block block = head.get(place);
            boolean title = block.looksLikeHeading() || isLongTitle(block);
            if (isFree(place) && !Formulae.isPartHeading(block) && title) {
                return place;
            }
        }
        return number;
    }

    private static boolean isLongTitle(Block block) {
        return !block.endsSentence() && block.words().length() <= LONGEST;
    }

    private boolean isFree(int place) {
        Block block = head.get(place);
        return !Formulae.isReport(block, grammar)
                && !Formulae.isAdoption(block, grammar)
                && !Formulae.isDateLine(block, grammar);
    }
}
