package org.hexapla.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.language.Language;

/** What people said about places that are no segments' beginnings, or are. */
final class JudgedSentences {

    private static final Judgement NONE = new Judgement(Set.of(), Set.of());

    private final Map<String, Judgement> byText = new HashMap<>();

    private JudgedSentences() {}

    /**
     * The judgement of one text; places in code points of its file.
     *
     * @param begins where sentences begin inside segments
     * @param inside where segments begin inside sentences
     */
    record Judgement(Set<Integer> begins, Set<Integer> inside) {
        Judgement {
            begins = Set.copyOf(begins);
            inside = Set.copyOf(inside);
        }
    }

    /** Nobody's judgement. */
    static JudgedSentences none() {
        return new JudgedSentences();
    }

    /**
     * The judgement in a file with a row a text: {@code document}, {@code lang}, and places parted
     * by commas, {@code begins} and {@code inside}.
     */
    static JudgedSentences read(Path file) throws BrokenGoldException {
        TabularFile table = TabularFile.read(file);
        table.require("document", "lang", "begins", "inside");
        JudgedSentences judged = new JudgedSentences();
        for (TabularFile.Row row : table.rows()) {
            Judgement judgement =
                    new Judgement(
                            new TreeSet<>(row.numbers("begins")),
                            new TreeSet<>(row.numbers("inside")));
            judged.byText.put(key(row.value("document"), row.value("lang")), judgement);
        }
        return judged;
    }

    Judgement of(String document, Language language) {
        return byText.getOrDefault(key(document, language.tag()), NONE);
    }

    private static String key(String document, String language) {
        return document + "/" + language;
    }
}
