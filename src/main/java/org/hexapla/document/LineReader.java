package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each line that is not blank is one paragraph, whose index counts the file's lines from 0. */
public final class LineReader implements DocumentReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Set<String> extensions() {
        return Set.of();
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        String source = Decoding.decode(file, charset);
        CodePoints codePoints = new CodePoints(source);
        List<Paragraph> paragraphs = new ArrayList<>();
        int index = 0;
        for (Line line : Line.of(source)) {
            ParagraphBuilder builder = new ParagraphBuilder(codePoints);
            for (int place = line.start(); place < line.end(); place++) {
                builder.append(source.charAt(place), place, place + 1);
            }
            builder.build(index, Paragraph.Role.BODY).ifPresent(paragraphs::add);
            index++;
        }
        return new Document(source, paragraphs);
    }
}
