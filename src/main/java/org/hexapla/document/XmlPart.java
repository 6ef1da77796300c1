package org.hexapla.document;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An XML file, or a part of one that is an archive, read as a stream. Nothing that it names is ever
 * loaded; a document type declaration, which could define entities, is refused.
 */
final class XmlPart {

    /** The text or markup that a part can go on with. */
    private enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    private static final int DEEPEST = 400;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final String name;
    private int depth;
    private Event event = Event.DONE;

    private XmlPart(XMLStreamReader reader, String name) {
        this.reader = reader;
        this.name = name;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 2 * DEEPEST);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        return factory;
    }

    /**
     * Begins to read.
     *
     * @param name what to call it in messages
     * @param charset its encoding, or an empty text where it says that itself
     */
    static XmlPart open(InputStream bytes, String name, String charset)
            throws UnreadableDocumentException {
        try {
            return new XmlPart(
                    charset.isBlank()
                            ? FACTORY.createXMLStreamReader(bytes)
                            : FACTORY.createXMLStreamReader(bytes, charset),
                    name);
        } catch (XMLStreamException broken) {
            throw unreadable(broken, name);
        }
    }

    /**
     * The next start, end or text.
     *
     * @throws UnreadableDocumentException when the XML is broken, has a document type declaration,
     *     or is nested too deeply
     */
    private Event next() throws UnreadableDocumentException {
        ExtractedText.checkNotAbandoned();
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD ->
                            throw new UnreadableDocumentException(
                                    Reason.UNSAFE,
                                    "The XML of "
                                            + name
                                            + " has a document type declaration (<!DOCTYPE), which"
                                            + " is not allowed: nothing is loaded from outside, and"
                                            + " no entities are defined.");
                    default -> {}
                }
            }
            return Event.DONE;
        } catch (XMLStreamException broken) {
            throw unreadable(broken, name);
        } catch (RuntimeException broken) {
            // Woodstox wraps what goes wrong beneath some of its methods
            if (broken.getCause() instanceof XMLStreamException cause) {
                throw unreadable(cause, name);
            }
            throw broken;
        }
    }

    private void enter() throws UnreadableDocumentException {
        depth++;
        if (depth > DEEPEST) {
            throw new UnreadableDocumentException(
                    Reason.EXCESSIVE,
                    "The XML of " + name + " is nested more than " + DEEPEST + " elements deep.");
        }
    }

    /**
     * Goes on to the next start, end or text.
     *
     * @param level how many elements must be open yet
     * @return whether they are; when not, the last of them was just closed
     */
    boolean goesOn(int level) throws UnreadableDocumentException {
        event = next();
        return event != Event.DONE && depth >= level;
    }

    boolean isStart() {
        return event == Event.START;
    }

    boolean isEnd() {
        return event == Event.END;
    }

    boolean isText() {
        return event == Event.TEXT;
    }

    /** Goes on to the end of the innermost element that is open. */
    void skip() throws UnreadableDocumentException {
        int level = depth;
        while (goesOn(level)) {
            ExtractedText.checkNotAbandoned();
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    String local() {
        return reader.getLocalName();
    }

    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    String text() {
        return reader.getText();
    }

    /** An attribute, whatever its namespace; an empty text where there is none. */
    String attribute(String local) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(local)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    boolean hasAttribute(String local) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(local)) {
                return true;
            }
        }
        return false;
    }

    /** A whole number in an attribute, or another one where there is none. */
    int number(String local, int otherwise) {
        try {
            return Integer.parseInt(attribute(local).strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Where what was read last ends, for people: {@code at line 3, column 71 of content.xml}. */
    String place() {
        return words(reader.getLocation()) + " of " + name;
    }

    private static UnreadableDocumentException unreadable(XMLStreamException broken, String name) {
        for (@Nullable Throwable cause = broken; cause != null; cause = deeper(cause)) {
            if (cause instanceof ZipParts.TooLarge tooLarge) {
                return new UnreadableDocumentException(
                        Reason.EXCESSIVE, String.valueOf(tooLarge.getMessage()));
            }
            if (cause instanceof IOException) {
                return new UnreadableDocumentException(
                        Reason.DAMAGED,
                        "The file is damaged or cut short: " + name + " can't be read to its end.");
            }
        }
        @Nullable Location place = broken.getLocation();
        String where = place == null ? "" : " " + words(place);
        return new UnreadableDocumentException(
                Reason.DAMAGED, "The XML of " + name + " is broken" + where + ".");
    }

    private static String words(Location place) {
        return "at line " + place.getLineNumber() + ", column " + place.getColumnNumber();
    }

    private static @Nullable Throwable deeper(Throwable cause) {
        if (cause instanceof XMLStreamException wrapper
                && wrapper.getNestedException() != null
                && wrapper.getNestedException() != cause) {
            return wrapper.getNestedException();
        }
        return cause.getCause();
    }
}
