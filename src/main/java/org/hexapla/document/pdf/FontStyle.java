package org.hexapla.document.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Tells from a font's name and description whether it is italic or bold. */
final class FontStyle {

    private static final float BOLD_WEIGHT = 600;

    private FontStyle() {}

    /** The {@link Style} flags of what is set in a font. */
    static byte of(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        boolean italic =
                name.contains("italic") || name.contains("oblique") || name.contains("kursiv");
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor != null) {
            italic |= descriptor.isItalic();
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
        }
        return (byte) ((italic ? Style.ITALIC : 0) | (bold ? Style.BOLD : 0));
    }
}
