package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexapla.language.ListMark;

/**
 * Plain text: blank lines part its paragraphs, and in a file without any each line is one. The line
 * ends inside a paragraph are the printer's. A line that opens with a list mark begins a paragraph
 * of its own where the line before has come to a stop.
 */
public final class PlainTextReader implements DocumentReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        String source = Decoding.decode(file, charset);
        Markup.refuse(source, "plain text (.txt)");
        CodePoints codePoints = new CodePoints(source);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Line stretch : stretches(source)) {
            ParagraphBuilder builder = new ParagraphBuilder(codePoints);
            for (int place = stretch.start(); place < stretch.end(); place++) {
                builder.append(source.charAt(place), place, place + 1);
            }
            builder.build(paragraphs.size(), Paragraph.Role.BODY).ifPresent(paragraphs::add);
        }
        return new Document(source, paragraphs);
    }

    /** The lines of each paragraph as one stretch. */
    private static List<Line> stretches(String source) {
        List<Line> lines = Line.of(source);
        int first = 0;
        int last = lines.size() - 1;
        while (lines.get(first).isBlank(source)) {
            first++;
        }
        while (lines.get(last).isBlank(source)) {
            last--;
        }
        List<Line> body = lines.subList(first, last + 1);
        boolean lineIsParagraph = body.stream().noneMatch(line -> line.isBlank(source));
        return lineIsParagraph ? body : joined(source, body);
    }

    private static List<Line> joined(String source, List<Line> lines) {
        List<Line> stretches = new ArrayList<>();
        boolean open = false;
        for (Line line : lines) {
            if (line.isBlank(source)) {
                open = false;
                continue;
            }
            int tail = stretches.size() - 1;
            if (open && !opensList(source, stretches.get(tail), line)) {
                stretches.set(tail, new Line(stretches.get(tail).start(), line.end()));
            } else {
                stretches.add(line);
            }
            open = true;
        }
        return stretches;
    }

    private static boolean opensList(String source, Line before, Line line) {
        int end = Whitespace.skipBack(source, before.start(), before.end());
        return ListMark.mayFollow(source.charAt(end - 1))
                && ListMark.at(source, Whitespace.skip(source, line.start(), line.end()))
                        .isPresent();
    }
}
