package org.hexapla.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The styles of a Word file, and how a run looks by them. */
final class DocxStyles {

    private static final int LONGEST_CHAIN = 50;

    /**
     * A style.
     *
     * @param base the style that it is based on, or an empty text
     */
    private record Style(String base, String name, DocxParagraph paragraph, DocxRun run) {}

    private static final Style NONE = new Style("", "", DocxParagraph.PLAIN, DocxRun.NOTHING);

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";
    private DocxRun always = DocxRun.NOTHING;

    /** The styles that a part holds; none where there is no such part. */
    static DocxStyles read(Optional<XmlPart> part) throws UnreadableDocumentException {
        DocxStyles styles = new DocxStyles();
        if (part.isPresent()) {
            XmlPart xml = part.get();
            while (xml.goesOn(0)) {
                if (xml.isStart() && xml.local().equals("style")) {
                    styles.readStyle(xml);
                } else if (xml.isStart() && xml.local().equals("rPr")) {
                    styles.always = DocxRun.read(xml); // outside a style: the defaults
                }
            }
        }
        return styles;
    }

    private void readStyle(XmlPart xml) throws UnreadableDocumentException {
        String id = xml.attribute("styleId");
        boolean isDefault =
                xml.attribute("type").equals("paragraph")
                        && xml.hasAttribute("default")
                        && !xml.attribute("default").equals("0");
        if (isDefault) {
            usual = id;
        }
        Style style = NONE;
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart() && xml.depth() == depth + 1) {
                style = with(style, xml);
            }
        }
        styles.put(id, style);
    }

    private static Style with(Style style, XmlPart xml) throws UnreadableDocumentException {
        return switch (xml.local()) {
            case "name" ->
                    new Style(style.base(), xml.attribute("val"), style.paragraph(), style.run());
            case "basedOn" ->
                    new Style(xml.attribute("val"), style.name(), style.paragraph(), style.run());
            case "pPr" ->
                    new Style(style.base(), style.name(), DocxParagraph.read(xml), style.run());
            case "rPr" ->
                    new Style(style.base(), style.name(), style.paragraph(), DocxRun.read(xml));
            case "tblPr", "trPr", "tcPr", "tblStylePr" -> {
                xml.skip();
                yield style;
            }
            default -> style;
        };
    }

    /** The first answer of a style and those it is based on. */
    private <T> Optional<T> first(String id, Function<Style, Optional<T>> question) {
        String next = id;
        for (int step = 0; step < LONGEST_CHAIN && !next.isEmpty(); step++) {
            Style style = styles.getOrDefault(next, NONE);
            Optional<T> answer = question.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            next = style.base();
        }
        return Optional.empty();
    }

    private String paragraphStyle(DocxParagraph paragraph) {
        return paragraph.style().isEmpty() ? usual : paragraph.style();
    }

    /** How a run looks. */
    Look look(DocxParagraph paragraph, DocxRun run) {
        String style = paragraphStyle(paragraph);
        boolean complex = run.complex();
        boolean bold = isOn(style, run, complex ? DocxRun::complexBold : DocxRun::bold);
        boolean italic = isOn(style, run, complex ? DocxRun::complexItalic : DocxRun::italic);
        boolean raised =
                run.raised()
                        .or(() -> first(run.style(), own -> own.run().raised()))
                        .or(() -> first(style, own -> own.run().raised()))
                        .orElse(false);
        return new Look(italic, bold, raised);
    }

    boolean isHidden(DocxParagraph paragraph, DocxRun run) {
        return isOn(paragraphStyle(paragraph), run, DocxRun::hidden);
    }

    /**
     * What a run says itself holds. Else what its own style and its paragraph's both switch on is
     * off again, as Word has it.
     */
    private boolean isOn(String style, DocxRun run, Function<DocxRun, Optional<Boolean>> question) {
        Optional<Boolean> direct = question.apply(run);
        if (direct.isPresent()) {
            return direct.get();
        }
        if (question.apply(always).orElse(false)) {
            return true;
        }
        boolean ofParagraph = first(style, own -> question.apply(own.run())).orElse(false);
        boolean ofRun = first(run.style(), own -> question.apply(own.run())).orElse(false);
        return ofParagraph != ofRun;
    }

    /** The list that a paragraph belongs to, by itself or by its style; empty for none. */
    Optional<String> list(DocxParagraph paragraph) {
        return paragraph
                .list()
                .or(() -> first(paragraphStyle(paragraph), style -> style.paragraph().list()))
                .filter(list -> !list.equals("0"));
    }

    /** The level of a paragraph in its list as far as it or its style says it. */
    Optional<Integer> level(DocxParagraph paragraph) {
        return paragraph
                .level()
                .or(() -> first(paragraphStyle(paragraph), style -> style.paragraph().level()));
    }

    /** The style that puts a paragraph into its list, or an empty text. */
    String listStyle(DocxParagraph paragraph) {
        if (paragraph.list().isPresent()) {
            return "";
        }
        return paragraphStyle(paragraph);
    }

    /** The list that a style of lists names. */
    Optional<String> listOfStyle(String id) {
        return first(id, style -> style.paragraph().list());
    }

    boolean isHeading(DocxParagraph paragraph) {
        String style = paragraphStyle(paragraph);
        return paragraph
                .outline()
                .or(() -> first(style, own -> own.paragraph().outline()))
                .map(level -> level < NumberLevel.MOST - 1)
                .orElseGet(() -> first(style, DocxStyles::headingByName).isPresent());
    }

    private static Optional<Boolean> headingByName(Style style) {
        String name = style.name().toLowerCase(Locale.ROOT);
        return name.matches("heading [1-9]") ? Optional.of(true) : Optional.empty();
    }
}
