package org.hexapla.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws pages of 600 by 800 points; heights count from above. */
final class PageMaker implements AutoCloseable {

    private static final float HEIGHT = 800;

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
    private final List<PDPage> pages = new ArrayList<>();

    PageMaker page() {
        PDPage page = new PDPage(new PDRectangle(600, HEIGHT));
        document.addPage(page);
        pages.add(page);
        return this;
    }

    /** Writes a line in type of 12 points. */
    PageMaker line(float left, float height, String text) throws IOException {
        return line(left, height, 12, text);
    }

    PageMaker line(float left, float height, float size, String text) throws IOException {
        try (PDPageContentStream content = content()) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, HEIGHT - height);
            content.showText(text);
            content.endText();
        }
        return this;
    }

    PageMaker rule(float left, float right, float height) throws IOException {
        try (PDPageContentStream content = content()) {
            content.moveTo(left, HEIGHT - height);
            content.lineTo(right, HEIGHT - height);
            content.stroke();
        }
        return this;
    }

    PageMaker picture() throws IOException {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content = content()) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
        }
        return this;
    }

    PageMaker locked(String ownerPassword, String userPassword) throws IOException {
        document.protect(
                new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private PDPageContentStream content() throws IOException {
        PDPage page = pages.get(pages.size() - 1);
        return new PDPageContentStream(
                document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
