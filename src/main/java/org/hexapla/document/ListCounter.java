package org.hexapla.document;

import java.util.List;

/** Counts the paragraphs of one list, level by level, as word processors do. */
final class ListCounter {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] numbers;

    ListCounter(int levels) {
        numbers = new int[levels];
        java.util.Arrays.fill(numbers, UNUSED);
    }

    /**
     * Makes the next paragraph of a level, if it is the first, or else the one after, number it.
     */
    void restart(int level) {
        numbers[level] = UNUSED;
        unuseBelow(level);
    }

    /** Gives the next paragraph of a level a number. */
    void startAt(int level, int number) {
        numbers[level] = number - 1;
        unuseBelow(level);
    }

    private void unuseBelow(int level) {
        for (int below = level + 1; below < numbers.length; below++) {
            numbers[below] = UNUSED;
        }
    }

    /**
     * Counts a paragraph.
     *
     * @param levels how each level is numbered
     * @param level the paragraph's own, from 0
     * @return its label with what separates it from the text; an empty text where none is shown
     */
    String next(List<NumberLevel> levels, int level) {
        NumberLevel own = levels.get(level);
        numbers[level] = numbers[level] == UNUSED ? own.start() : numbers[level] + 1;
        for (int below = level + 1; below < numbers.length && below < levels.size(); below++) {
            if (level < levels.get(below).restartAfter()) {
                numbers[below] = UNUSED;
            }
        }
        return label(levels, own);
    }

    private String label(List<NumberLevel> levels, NumberLevel own) {
        StringBuilder label = new StringBuilder();
        for (char sign : own.template().toCharArray()) {
            if (sign >= NumberLevel.MOST) {
                label.append(sign);
            } else if (sign < levels.size()) {
                NumberLevel shown = levels.get(sign);
                int number = numbers[sign] == UNUSED ? shown.start() : numbers[sign];
                label.append(
                        own.figures() && shown.format() != NumberFormat.NONE
                                ? NumberFormat.DECIMAL.of(number)
                                : shown.format().of(number));
            }
        }
        return label.isEmpty() ? "" : label + own.separator();
    }
}
