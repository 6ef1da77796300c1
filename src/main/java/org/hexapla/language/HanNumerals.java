package org.hexapla.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Chinese numerals: 五十九 by digits and units, 二〇〇四 by digits alone. */
public final class HanNumerals {

    private static final long GREAT = 10_000;
    private static final int LONGEST = 24;

    private static final Map<Character, Long> VALUES = new HashMap<>();
    private static final Set<Character> BEFORE = new HashSet<>();
    private static final Set<Character> AFTER = new HashSet<>();

    static {
        for (String entry : DataFile.entries(HanNumerals.class, "han-numerals.txt")) {
            VALUES.put(entry.charAt(0), Long.valueOf(entry.substring(1).strip()));
        }
        for (String entry : DataFile.entries(HanNumerals.class, "han-counters.txt")) {
            boolean before = entry.startsWith("before");
            (before ? BEFORE : AFTER).add(entry.charAt(entry.length() - 1));
        }
    }

    private HanNumerals() {}

    /** Whether a character is a Chinese numeral or a part of one. */
    public static boolean isSign(char character) {
        return character >= '\u3007' && VALUES.containsKey(character);
    }

    /** The factor that a unit such as 万 stands for, or 0 for any other character. */
    public static long unit(char character) {
        long value = isSign(character) ? VALUES.getOrDefault(character, 0L) : 0;
        return value >= 10 ? value : 0;
    }

    /** The end of the run of signs that begins at a place. */
    static int runEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isSign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a run is a number where it stands: a single sign only beside a counting word. */
    static boolean counts(CharSequence text, int start, int end) {
        return end - start > 1
                || (start > 0 && BEFORE.contains(text.charAt(start - 1)))
                || (end < text.length() && AFTER.contains(text.charAt(end)));
    }

    /** The value of a run of signs, where it has one. */
    public static OptionalLong value(CharSequence run) {
        if (run.length() == 0 || run.length() > LONGEST) {
            return OptionalLong.empty();
        }
        return run.chars().allMatch(sign -> digit((char) sign) < 10)
                ? positional(run)
                : structured(run);
    }

    private static OptionalLong positional(CharSequence run) {
        if (run.length() > 18) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int place = 0; place < run.length(); place++) {
            value = 10 * value + digit(run.charAt(place));
        }
        return OptionalLong.of(value);
    }

    private static OptionalLong structured(CharSequence run) {
        long total = 0;
        long section = 0;
        long pending = -1;
        for (int place = 0; place < run.length(); place++) {
            long value = digit(run.charAt(place));
            if (value < 10) {
                if (pending > 0) {
                    return OptionalLong.empty();
                }
                pending = value;
            } else if (value < GREAT) {
                section += (pending < 0 ? 1 : pending) * value;
                pending = -1;
            } else {
                long before = section + Math.max(pending, 0);
                total = (total + (before == 0 ? 1 : before)) * value;
                section = 0;
                pending = -1;
            }
            if (total < 0 || total > Long.MAX_VALUE / 1_000_000_000L) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total + section + Math.max(pending, 0));
    }

    private static long digit(char sign) {
        return VALUES.getOrDefault(sign, Long.MAX_VALUE);
    }
}
