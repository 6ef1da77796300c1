package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.document.Document;
import org.hexapla.document.Mark;
import org.hexapla.document.Paragraph;
import org.hexapla.document.ParagraphBuilder;
import org.hexapla.document.ParagraphList;
import org.hexapla.document.RaisedText;

/**
 * Puts the document together: the paragraphs, then the notes. Its source is their text, with an
 * empty line between two.
 */
final class Assembly {

    private static final int LONGEST_WORD = 100;
    private static final String BETWEEN = "\n\n";

    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\p{L}\\p{N}/-])\\p{Nd}{1,3}/(?![\\p{L}\\p{N}])");

    /** A paragraph's characters with their flags. */
    private record Styled(
            String text, byte[] styles, Paragraph.Role role, int noteMark, boolean inTable) {}

    private final LineEnds lineEnds;
    private final boolean mirror;
    private final List<Styled> pieces = new ArrayList<>();

    /**
     * @param mirror whether brackets that run from right to left are to be turned round
     */
    Assembly(LineEnds lineEnds, boolean mirror) {
        this.lineEnds = lineEnds;
        this.mirror = mirror;
    }

    void paragraph(ParagraphFinder.Found found) {
        pieces.add(joined(found.lines(), Paragraph.Role.BODY, 0, found.inTable()));
    }

    void note(List<TextLine> lines) {
        pieces.add(joined(lines, Paragraph.Role.NOTE, NoteMark.length(lines.get(0)), false));
    }

    private Styled joined(
            List<TextLine> lines, Paragraph.Role role, int noteMark, boolean inTable) {
        StringBuilder text = new StringBuilder();
        byte[] styles = new byte[lines.stream().mapToInt(line -> line.text().length() + 1).sum()];
        for (TextLine line : lines) {
            if (!text.isEmpty()) {
                byte before = styles[text.length() - 1];
                LineEnds.Join join = lineEnds.between(tail(text), line.text());
                if (join == LineEnds.Join.BLANK) {
                    styles[text.length()] = (byte) (before & line.styles()[0]);
                    text.append(' ');
                } else if (join == LineEnds.Join.MEND) {
                    text.setLength(text.length() - 1);
                }
            }
            System.arraycopy(line.styles(), 0, styles, text.length(), line.text().length());
            text.append(line.text());
        }
        return tidy(text, styles, role, noteMark, inTable);
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - LONGEST_WORD));
    }

    /** Turns brackets round and leaves soft hyphens out. */
    private Styled tidy(
            StringBuilder text, byte[] styles, Paragraph.Role role, int noteMark, boolean inTable) {
        StringBuilder kept = new StringBuilder(text.length());
        byte[] keptStyles = new byte[text.length()];
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign != '\u00ad') {
                boolean turned = mirror && Style.has(styles[place], Style.MIRRORED);
                keptStyles[kept.length()] = styles[place];
                kept.append(turned ? LogicalOrder.mirror(sign) : sign);
            }
        }
        return new Styled(kept.toString(), keptStyles, role, noteMark, inTable);
    }

    /** The document of all that was added. */
    Document document() {
        markReferences();
        StringBuilder source = new StringBuilder();
        for (Styled piece : pieces) {
            source.append(source.isEmpty() ? "" : BETWEEN).append(piece.text());
        }
        ParagraphList paragraphs = new ParagraphList(source.toString());
        int start = 0;
        for (Styled piece : pieces) {
            build(piece, start, paragraphs.open());
            paragraphs.end(piece.role());
            start += piece.text().length() + BETWEEN.length();
        }
        return new Document(source.toString(), paragraphs.done());
    }

    /** Finds the references to notes that are numbered like {@code 1/}, which aren't raised. */
    private void markReferences() {
        Set<String> marks =
                pieces.stream()
                        .map(piece -> piece.text().substring(0, piece.noteMark()))
                        .filter(mark -> mark.endsWith("/"))
                        .collect(Collectors.toSet());
        if (marks.isEmpty()) {
            return;
        }
        for (Styled piece : pieces) {
            Matcher reference = REFERENCE.matcher(piece.text());
            while (piece.role() == Paragraph.Role.BODY && reference.find()) {
                if (marks.contains(reference.group())) {
                    Arrays.fill(piece.styles(), reference.start(), reference.end(), Style.RAISED);
                }
            }
        }
    }

    private static void build(Styled piece, int start, ParagraphBuilder builder) {
        int[] from = {-1, -1, -1};
        if (piece.inTable()) {
            builder.inTable();
        }
        byte[] flags = {Style.ITALIC, Style.BOLD, Style.RAISED};
        for (int place = 0; place <= piece.text().length(); place++) {
            byte style = place < piece.text().length() ? piece.styles()[place] : 0;
            for (int flag = 0; flag < flags.length; flag++) {
                boolean on = Style.has(style, flags[flag]);
                if (on && from[flag] < 0) {
                    from[flag] = place;
                } else if (!on && from[flag] >= 0) {
                    mark(piece, flags[flag], from[flag], builder);
                    from[flag] = -1;
                }
            }
            boolean plainMark = place == piece.noteMark() && place > 0;
            if (plainMark && !Style.has(piece.styles()[0], Style.RAISED)) {
                builder.mark(Mark.Kind.FOOTNOTE_REFERENCE, 0);
            }
            if (place < piece.text().length()) {
                builder.append(piece.text().charAt(place), start + place, start + place + 1);
            }
        }
    }

    private static void mark(Styled piece, byte flag, int from, ParagraphBuilder builder) {
        if (flag == Style.ITALIC) {
            builder.mark(Mark.Kind.ITALIC, from);
        } else if (flag == Style.BOLD) {
            builder.mark(Mark.Kind.BOLD, from);
        } else {
            String raised = piece.text().substring(from, builder.length());
            boolean digitBefore = from > 0 && Character.isDigit(piece.text().charAt(from - 1));
            if (RaisedText.isReference(raised, digitBefore)) {
                builder.mark(Mark.Kind.FOOTNOTE_REFERENCE, from);
            }
        }
    }
}
