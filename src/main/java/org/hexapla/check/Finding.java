package org.hexapla.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.language.Language;

/**
 * Something that a reviewer should look at.
 *
 * @param flag what kind of thing it is
 * @param message which of the flag's sentences explains it: {@code missing}
 * @param values what the sentence is filled with; languages are named by their tags, parted by
 *     blanks, so that a page can name them in its own language
 * @param places the places that it is about, by language; none for a language that lacks something
 */
public record Finding(
        Flag flag, String message, Map<String, String> values, Map<Language, List<Place>> places) {
    public Finding {
        values = Map.copyOf(values);
        places = Map.copyOf(new TreeMap<>(places));
    }

    /** The sentence in English. */
    public String explanation() {
        return Explanations.ENGLISH.of(this);
    }
}
