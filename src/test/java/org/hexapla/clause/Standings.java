package org.hexapla.clause;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.document.Document;
import org.hexapla.document.PlainTextReader;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;

/** What the clauses of plain texts are, for tests. */
final class Standings {

    private static final Segmenter SEGMENTER = new Segmenter(new SentenceSplitters());

    private Standings() {}

    /** The kind, number and parent of each clause: {@code sub-paragraph a ^4}. */
    static List<String> of(String language, String source) throws UnreadableDocumentException {
        return of(
                language, new PlainTextReader().read(source.getBytes(StandardCharsets.UTF_8), ""));
    }

    /** The same of a document of any format. */
    static List<String> of(String language, Document document) {
        return SEGMENTER
                .segment(document, Language.of(language), Segmentation.AUTO)
                .clauses()
                .stream()
                .map(Standings::standing)
                .toList();
    }

    private static String standing(Clause clause) {
        return clause.kind().key()
                + clause.number().map(number -> " " + number).orElse("")
                + (clause.parent().isPresent() ? " ^" + clause.parent().getAsInt() : "");
    }
}
