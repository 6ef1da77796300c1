package org.hexapla.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.language.RomanNumerals;

/**
 * Finds letters that stand alone and head no part: of two parts at least one has a neighbour in the
 * alphabet, so a letter that has none anywhere is left of a symbol at the head of a page.
 */
final class StrayLetters {

    private StrayLetters() {}

    /** The places of stray letters. */
    static Set<Integer> in(List<Block> blocks, HeadingReader headings) {
        Set<Integer> stray = new TreeSet<>();
        if (blocks.stream().noneMatch(Formulae::isLetterAlone)) {
            return stray;
        }
        Set<String> numbers = new HashSet<>();
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            Optional<String> number =
                    headings.read(block)
                            .filter(heading -> heading.rank() == Heading.Rank.PART)
                            .flatMap(Heading::number);
            number.ifPresent(numbers::add);
            if (number.isPresent() && Formulae.isLetterAlone(block)) {
                stray.add(place);
            }
        }
        stray.removeIf(place -> hasNeighbour(blocks.get(place), numbers));
        return stray;
    }

    private static boolean hasNeighbour(Block block, Set<String> numbers) {
        String letter = GrammarText.of(block.text());
        return numbers.stream().anyMatch(number -> areNeighbours(number, letter));
    }

    private static boolean areNeighbours(String number, String letter) {
        boolean letters =
                number.length() == 1 && Math.abs(number.charAt(0) - letter.charAt(0)) == 1;
        boolean numerals =
                RomanNumerals.isOne(number)
                        && RomanNumerals.isOne(letter)
                        && Math.abs(RomanNumerals.valueOf(number) - RomanNumerals.valueOf(letter))
                                == 1;
        return letters || numerals;
    }
}
