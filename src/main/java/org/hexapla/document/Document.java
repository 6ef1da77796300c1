package org.hexapla.document;

import java.util.List;

/**
 * A file that was read.
 *
 * @param source the decoded file, whole, where that is a text (plain text, Markdown, HTML); of any
 *     other format (see {@link DocumentReader#extracts()}) the text that was taken out of it, with
 *     an empty line between two paragraphs. The offsets of every {@link SourceRange} count its code
 *     points
 * @param paragraphs the paragraphs that are not blank, in the order of the file
 */
public record Document(String source, List<Paragraph> paragraphs) {
    public Document {
        paragraphs = List.copyOf(paragraphs);
    }
}
