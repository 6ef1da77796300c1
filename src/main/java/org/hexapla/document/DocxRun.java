package org.hexapla.document;

import java.util.Optional;

/**
 * What a style or a run itself says of characters; what it leaves open is empty.
 *
 * @param style the character style that it names, or an empty text
 * @param bold for most scripts; {@code complexBold} is for those written from right to left
 * @param complex whether the run is in such a script
 */
record DocxRun(
        String style,
        Optional<Boolean> bold,
        Optional<Boolean> italic,
        Optional<Boolean> complexBold,
        Optional<Boolean> complexItalic,
        Optional<Boolean> hidden,
        Optional<Boolean> raised,
        boolean complex) {

    static final DocxRun NOTHING =
            new DocxRun(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    /** What an {@code rPr} says, whose start was read last; it is read to its end. */
    static DocxRun read(XmlPart xml) throws UnreadableDocumentException {
        DocxRun run = NOTHING;
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart() && xml.depth() == depth + 1) {
                run = run.with(xml);
            }
        }
        return run;
    }

    private DocxRun with(XmlPart xml) {
        Optional<Boolean> on = Optional.of(isOn(xml));
        return switch (xml.local()) {
            case "rStyle" ->
                    new DocxRun(
                            xml.attribute("val"),
                            bold,
                            italic,
                            complexBold,
                            complexItalic,
                            hidden,
                            raised,
                            complex);
            case "b" -> with(on, italic, complexBold, complexItalic, hidden, raised, complex);
            case "i" -> with(bold, on, complexBold, complexItalic, hidden, raised, complex);
            case "bCs" -> with(bold, italic, on, complexItalic, hidden, raised, complex);
            case "iCs" -> with(bold, italic, complexBold, on, hidden, raised, complex);
            case "vanish" -> with(bold, italic, complexBold, complexItalic, on, raised, complex);
            case "vertAlign" ->
                    with(
                            bold,
                            italic,
                            complexBold,
                            complexItalic,
                            hidden,
                            Optional.of(xml.attribute("val").equals("superscript")),
                            complex);
            case "rtl", "cs" ->
                    with(bold, italic, complexBold, complexItalic, hidden, raised, isOn(xml));
            default -> this;
        };
    }

    private DocxRun with(
            Optional<Boolean> nowBold,
            Optional<Boolean> nowItalic,
            Optional<Boolean> nowComplexBold,
            Optional<Boolean> nowComplexItalic,
            Optional<Boolean> nowHidden,
            Optional<Boolean> nowRaised,
            boolean nowComplex) {
        return new DocxRun(
                style,
                nowBold,
                nowItalic,
                nowComplexBold,
                nowComplexItalic,
                nowHidden,
                nowRaised,
                nowComplex);
    }

    static boolean isOn(XmlPart xml) {
        return switch (xml.attribute("val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
