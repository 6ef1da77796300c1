package org.hexapla.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.hexapla.language.Language;

/**
 * What the clauses of a text are, set by hand.
 *
 * @param file the file that says so
 * @param text the text's path under a folder with texts, with slashes
 * @param half whether rules may be written by it
 * @param sha256 the SHA-256 of the text's bytes, in small hexadecimal digits
 * @param paragraphs what each of the text's paragraphs is
 */
record GoldStructure(
        Path file,
        String text,
        Language language,
        Half half,
        String sha256,
        List<ParagraphStructure> paragraphs) {

    GoldStructure {
        paragraphs = List.copyOf(paragraphs);
    }
}
