package org.hexapla.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the title of a resolution is worded in one language, around its number. */
final class TitleWords {

    private static final String NUMBER =
            "(\\d+ ?/ ?\\d+|\\d+ ?\\(\\d{4}\\)|\\d+ ?\\([ivxlcs-]+\\))( ?[a-z])?";
    private static final String REST = "\\s?([.:、-].*|\\s.*)?";

    private final Phrases names;
    private final Pattern numbered;

    /**
     * The words of a language.
     *
     * @param names what may stand before the number: "Resolution"
     * @param ends what may stand right behind it, in the form of {@link GrammarText}
     */
    TitleWords(Phrases names, List<String> ends) {
        this.names = names;
        String end =
                ends.isEmpty()
                        ? ""
                        : ends.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "\\s?(", ")?"));
        this.numbered = Pattern.compile(NUMBER + end + REST, Pattern.DOTALL);
    }

    /** A line without the words that may stand before its number. */
    String behindName(String line) {
        String rest = line;
        for (Optional<Phrases.Found> name = names.find(rest);
                name.isPresent() && name.get().end() > 0;
                name = names.find(rest)) {
            rest = rest.substring(name.get().end()).stripLeading();
        }
        return rest;
    }

    /** Whether a line begins with the number of a resolution. */
    boolean isNumbered(String line) {
        return numbered.matcher(line).matches();
    }
}
