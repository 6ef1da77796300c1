package org.hexapla.document;

import java.util.List;

/**
 * A file that was read.
 *
 * @param source the decoded file, whole; the offsets of every {@link SourceRange} count its code
 *     points
 * @param paragraphs the paragraphs that are not blank, in the order of the file
 */
public record Document(String source, List<Paragraph> paragraphs) {
    public Document {
        paragraphs = List.copyOf(paragraphs);
    }
}
