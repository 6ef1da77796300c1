package org.hexapla.document.pdf;

import java.util.List;
import java.util.Optional;
import org.hexapla.language.ListMark;

/**
 * Puts a blank behind the marks of a list's parts whose text a tab has brought so close that no gap
 * is seen, where most marks of the document have one.
 */
final class MarkGaps {

    private int apart;
    private int close;

    /** The flows with a blank behind each mark, if it is usual. */
    static List<Flow> closed(List<Flow> flows) {
        MarkGaps gaps = new MarkGaps();
        flows.forEach(flow -> flow.lines().forEach(gaps::look));
        return gaps.close > 0 && gaps.apart >= gaps.close
                ? flows.stream().map(MarkGaps::spaced).toList()
                : flows;
    }

    private void look(TextLine line) {
        mark(line)
                .ifPresent(
                        mark -> {
                            if (isClose(line, mark)) {
                                close++;
                            } else {
                                apart++;
                            }
                        });
    }

    private static Flow spaced(Flow flow) {
        return new Flow(
                flow.lines().stream().map(MarkGaps::spaced).toList(),
                flow.columned(),
                flow.cells(),
                flow.atFoot());
    }

    private static TextLine spaced(TextLine line) {
        return mark(line)
                .filter(mark -> isClose(line, mark))
                .map(mark -> line.withBlank(mark.end()))
                .orElse(line);
    }

    /** A mark that a bracket closes and a word follows. */
    private static Optional<ListMark> mark(TextLine line) {
        return ListMark.at(line.text(), 0)
                .filter(mark -> mark.bracketed() && mark.end() < line.text().length())
                .filter(mark -> Character.isLetter(line.text().codePointAt(mark.end())));
    }

    private static boolean isClose(TextLine line, ListMark mark) {
        return line.text().charAt(mark.end() - 1) != ' ';
    }
}
