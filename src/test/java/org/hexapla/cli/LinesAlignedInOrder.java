package org.hexapla.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hexapla.clause.Clause;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.SourceRange;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelAligner;
import org.hexapla.parallel.ParallelUnit;
import org.hexapla.parallel.ReadText;
import org.hexapla.parallel.TextReader;

/**
 * The simplest reader and aligner that keep their contracts, so that a test sees the command line
 * alone: a line is a segment, and the lines of one number are a unit. A file with a zero byte can't
 * be read; a text with a question mark has a warning.
 */
final class LinesAlignedInOrder implements TextReader, ParallelAligner {

    @Override
    public ReadText read(
            byte[] file, String mediaType, Language language, Segmentation segmentation)
            throws UnreadableDocumentException {
        String source = new String(file, StandardCharsets.UTF_8);
        if (source.indexOf('\0') >= 0) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.Reason.BINARY, "byte 0 is no text");
        }
        List<Clause> clauses = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (String line : source.split("\n", -1)) {
            int length = line.codePointCount(0, line.length());
            if (length > 0) {
                int index = segments.size();
                clauses.add(
                        new Clause(
                                index,
                                ClauseKind.PARAGRAPH,
                                Optional.empty(),
                                OptionalInt.empty()));
                segments.add(
                        new Segment(
                                index,
                                index,
                                index,
                                new SourceRange(start, start + length),
                                line,
                                "",
                                List.of()));
            }
            start += length + 1;
        }
        List<ReadText.Warning> warnings =
                source.contains("?")
                        ? List.of(new ReadText.Warning("odd", "It asks " + mediaType + "."))
                        : List.of();
        return new ReadText(new SegmentedText(language, source, clauses, segments), warnings);
    }

    @Override
    public List<ParallelUnit> align(List<SegmentedText> texts) {
        List<ParallelUnit> units = new ArrayList<>();
        int most = texts.stream().mapToInt(text -> text.segments().size()).max().orElse(0);
        for (int at = 0; at < most; at++) {
            Map<Language, List<Segment>> cells = new LinkedHashMap<>();
            for (SegmentedText text : texts) {
                if (at < text.segments().size()) {
                    cells.put(text.language(), List.of(text.segments().get(at)));
                }
            }
            units.add(
                    new ParallelUnit(
                            ClauseKind.PARAGRAPH, Optional.empty(), cells, 0.97, Set.of()));
        }
        return units;
    }
}
