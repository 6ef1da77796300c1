package org.hexapla.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/**
 * How many letters of a text belong to which script.
 *
 * @param byScript letters by ICU's number of the script
 * @param letters how many in all
 */
record ScriptCount(Map<Integer, Integer> byScript, int letters) {

    static ScriptCount of(String text) {
        Map<Integer, Integer> byScript = new HashMap<>();
        int letters = 0;
        for (int place = 0;
                place < text.length();
                place += Character.charCount(text.codePointAt(place))) {
            int character = text.codePointAt(place);
            int script = UScript.getScript(character);
            if (Character.isLetter(character)
                    && script != UScript.COMMON
                    && script != UScript.INHERITED) {
                byScript.merge(script, 1, Integer::sum);
                letters++;
            }
        }
        return new ScriptCount(Map.copyOf(byScript), letters);
    }

    /** The share of letters, from 0 to 1, in scripts that the language is not written with. */
    double shareOutside(Language language) {
        int[] scripts =
                UScript.getCode(ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag())));
        if (scripts == null || letters == 0) {
            return 0;
        }
        int inside = 0;
        for (int script : scripts) {
            inside += byScript.getOrDefault(script, 0);
        }
        return 1 - (double) inside / letters;
    }

    /** Whether most letters are of a script in which many languages are written. */
    boolean isShared() {
        int latinAndCyrillic =
                byScript.getOrDefault(UScript.LATIN, 0)
                        + byScript.getOrDefault(UScript.CYRILLIC, 0);
        return 2 * latinAndCyrillic > letters;
    }
}
