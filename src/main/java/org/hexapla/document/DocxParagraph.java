package org.hexapla.document;

import java.util.Optional;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * What a style or a paragraph itself says of paragraphs; what it leaves open is empty.
 *
 * @param style the paragraph style that it names, or an empty text
 * @param list the id of its list; {@code 0} for none
 * @param level its level in the list, from 0
 * @param outline its level among headings, from 0; 9 for running text
 * @param markDeleted whether its end was deleted, so that the next paragraph goes on with it
 * @param hidden whether its end is hidden, and with it the number
 * @param section what ends with it, if a section does
 */
record DocxParagraph(
        String style,
        Optional<String> list,
        Optional<Integer> level,
        Optional<Integer> outline,
        boolean markDeleted,
        boolean hidden,
        boolean section) {

    static final DocxParagraph PLAIN =
            new DocxParagraph(
                    "", Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);

    private static final int MOST_LEVELS = 9;

    /** What a {@code pPr} says, whose start was read last; it is read to its end. */
    static DocxParagraph read(XmlPart xml) throws UnreadableDocumentException {
        DocxParagraph paragraph = PLAIN;
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart()) {
                paragraph = paragraph.with(xml);
            }
        }
        return paragraph;
    }

    private DocxParagraph with(XmlPart xml) throws UnreadableDocumentException {
        return switch (xml.local()) {
            case "pStyle" ->
                    new DocxParagraph(
                            xml.attribute("val"),
                            list,
                            level,
                            outline,
                            markDeleted,
                            hidden,
                            section);
            case "numId" ->
                    new DocxParagraph(
                            style,
                            Optional.of(xml.attribute("val")),
                            level,
                            outline,
                            markDeleted,
                            hidden,
                            section);
            case "ilvl" ->
                    new DocxParagraph(
                            style,
                            list,
                            Optional.of(level(xml)),
                            outline,
                            markDeleted,
                            hidden,
                            section);
            case "outlineLvl" ->
                    new DocxParagraph(
                            style,
                            list,
                            level,
                            Optional.of(xml.number("val", MOST_LEVELS)),
                            markDeleted,
                            hidden,
                            section);
            case "rPr" -> withMark(xml);
            case "sectPr" -> {
                xml.skip();
                yield new DocxParagraph(style, list, level, outline, markDeleted, hidden, true);
            }
            case "pPrChange", "numberingChange" -> {
                xml.skip();
                yield this;
            }
            default -> this;
        };
    }

    private DocxParagraph withMark(XmlPart xml) throws UnreadableDocumentException {
        boolean deleted = false;
        boolean vanish = false;
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart() && xml.depth() == depth + 1) {
                deleted |= xml.local().equals("del") || xml.local().equals("moveFrom");
                vanish |= xml.local().equals("vanish") && DocxRun.isOn(xml);
            }
        }
        return new DocxParagraph(style, list, level, outline, deleted, vanish, section);
    }

    private static int level(XmlPart xml) throws UnreadableDocumentException {
        int level = xml.number("val", 0);
        if (level < 0 || level >= MOST_LEVELS) {
            throw new UnreadableDocumentException(
                    Reason.EXCESSIVE,
                    "A paragraph is at level "
                            + (level + 1L)
                            + " of a list; Word knows "
                            + MOST_LEVELS
                            + " levels. It stands "
                            + xml.place()
                            + ".");
        }
        return level;
    }
}
