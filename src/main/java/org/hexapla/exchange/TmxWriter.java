package org.hexapla.exchange;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexapla.document.MarkedText;
import org.hexapla.exchange.TranslationUnit.Property;
import org.hexapla.language.Language;

/**
 * Writes TMX 1.4b in UTF-8, each unit as it comes.
 *
 * <p>A side without words gets no {@code tuv}, and a unit without any side no {@code tu}; each is
 * told to the {@link Omission} listener. A unit with no side in the source language is written with
 * {@code srclang="*all*"}, as the standard asks that a {@code tu} holds its source. What XML can't
 * hold is taken out of every value.
 *
 * <p>Italics and bold become {@code hi}, whose content is part of the words. A footnote reference
 * becomes {@code <ph type="fnote">1</ph>}: the standard names {@code fnote} among the types of
 * {@code ph}, and tools take a {@code ph} for a placeholder that the translator moves as a whole,
 * not for a word. Within {@code hi} the figure would be glued to the word before it, so that
 * "Charter1" would be counted, searched and matched as one word. A reader that ignores inline
 * elements loses no more than the figure.
 */
public final class TmxWriter implements UnitWriter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ALL_LANGUAGES = "*all*";

    private final XMLStreamWriter xml;
    private final TmxSettings settings;
    private final Consumer<Omission> omissions;
    private boolean broken;
    private boolean closed;

    /**
     * A writer that has written the file's head.
     *
     * @param out where to; it is flushed, but never closed
     * @param tool the program that the file names as its maker
     * @param omissions is told what is left out
     * @throws IOException when {@code out} can't be written to
     */
    public TmxWriter(
            OutputStream out, TmxSettings settings, CreationTool tool, Consumer<Omission> omissions)
            throws IOException {
        this.settings = settings;
        this.omissions = omissions;
        try {
            // the factory by name: which one a look-up finds depends on the class path
            xml = new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8");
            writeHead(tool);
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    @Override
    public void write(TranslationUnit unit) throws IOException {
        try {
            List<Variant> variants = writable(unit);
            if (variants.isEmpty()) {
                omissions.accept(
                        new Omission(unit.id(), Optional.empty(), "The unit has no words."));
                return;
            }
            broken = true;
            writeUnit(unit, variants);
            broken = false;
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    /**
     * Ends the file, unless a unit could not be written: half a file must not look like a whole.
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!broken) {
                lineBreak(1);
                xml.writeEndElement();
                lineBreak(0);
                xml.writeEndElement();
                lineBreak(0);
                xml.writeEndDocument();
            }
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private void writeHead(CreationTool tool) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        lineBreak(0);
        if (settings.documentType()) {
            xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
            lineBreak(0);
        }
        xml.writeStartElement("tmx");
        attribute("version", "1.4");
        lineBreak(1);
        xml.writeEmptyElement("header");
        attribute("creationtool", tool.name());
        attribute("creationtoolversion", tool.version());
        attribute("segtype", settings.segmentType().key());
        attribute("o-tmf", tool.name());
        attribute("adminlang", Language.ENGLISH.tag());
        attribute("srclang", settings.source().map(Language::tag).orElse(ALL_LANGUAGES));
        attribute("datatype", "plaintext");
        date("creationdate", settings.created());
        lineBreak(1);
        xml.writeStartElement("body");
    }

    private List<Variant> writable(TranslationUnit unit) {
        List<Variant> variants = new ArrayList<>();
        for (Variant variant : unit.variants()) {
            MarkedText clean = XmlCharacters.clean(variant.text(), variant.marks());
            if (clean.text().isBlank()) {
                omissions.accept(
                        new Omission(
                                unit.id(),
                                Optional.of(variant.language()),
                                "The side has no words."));
            } else {
                XmlCharacters.forbidden(variant.text())
                        .ifPresent(
                                characters ->
                                        omissions.accept(
                                                new Omission(
                                                        unit.id(),
                                                        Optional.of(variant.language()),
                                                        "The side is without what XML can't hold: "
                                                                + characters
                                                                + ".")));
                variants.add(new Variant(variant.language(), clean.text(), clean.marks()));
            }
        }
        variants.sort(Comparator.comparing(variant -> isSource(variant) ? 0 : 1));
        return variants;
    }

    private boolean isSource(Variant variant) {
        return settings.source().filter(variant.language()::equals).isPresent();
    }

    private void writeUnit(TranslationUnit unit, List<Variant> variants) throws XMLStreamException {
        lineBreak(2);
        xml.writeStartElement("tu");
        attribute("tuid", unit.id());
        date("creationdate", unit.created());
        if (unit.creator().isPresent()) {
            attribute("creationid", unit.creator().get());
        }
        date("changedate", unit.changed());
        if (settings.source().isPresent() && variants.stream().noneMatch(this::isSource)) {
            attribute("srclang", ALL_LANGUAGES);
        }
        for (Property property : unit.properties()) {
            lineBreak(3);
            xml.writeStartElement("prop");
            attribute("type", property.type());
            xml.writeCharacters(XmlCharacters.clean(property.value()));
            xml.writeEndElement();
        }
        for (Variant variant : variants) {
            writeVariant(variant);
        }
        lineBreak(2);
        xml.writeEndElement();
    }

    private void writeVariant(Variant variant) throws XMLStreamException {
        lineBreak(3);
        xml.writeStartElement("tuv");
        attribute("xml:lang", variant.language().tag());
        lineBreak(4);
        xml.writeStartElement("seg");
        if (settings.level() == TmxSettings.Level.MARKS) {
            writeMarked(new MarkedText(variant.text(), variant.marks()));
        } else {
            xml.writeCharacters(variant.text());
        }
        xml.writeEndElement();
        lineBreak(3);
        xml.writeEndElement();
    }

    private void writeMarked(MarkedText text) throws XMLStreamException {
        for (InlineMarks.Step step : InlineMarks.steps(text)) {
            if (step instanceof InlineMarks.Open open) {
                switch (open.kind()) {
                    case ITALIC -> startInline("hi", "italic");
                    case BOLD -> startInline("hi", "bold");
                    case FOOTNOTE_REFERENCE -> startInline("ph", "fnote");
                }
            } else if (step instanceof InlineMarks.Text characters) {
                xml.writeCharacters(characters.characters());
            } else {
                xml.writeEndElement();
            }
        }
    }

    private void startInline(String element, String type) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("type", type);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlCharacters.clean(value));
    }

    private void date(String name, Optional<Instant> time) throws XMLStreamException {
        if (time.isPresent()) {
            attribute(name, DATE.format(time.get()));
        }
    }

    /** White space between elements; inside a {@code seg} it would be part of the words. */
    private void lineBreak(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
