package org.hexapla.language;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;

/**
 * Reads the SRX files beside the code. The library's own parsers check every file against its
 * schema by way of JAXB, which takes longer than the splitting.
 */
final class SrxRules {

    private SrxRules() {}

    /**
     * The rules of a file.
     *
     * @throws IllegalStateException when it is no SRX 2.0
     */
    static SrxDocument read(InputStream file) {
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return document(factory.createXMLStreamReader(file));
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("broken SRX file: " + broken.getMessage(), broken);
        }
    }

    private static SrxDocument document(XMLStreamReader xml) throws XMLStreamException {
        SrxDocument document = new SrxDocument();
        document.setCascade(false);
        LanguageRule language = new LanguageRule("");
        boolean breaks = false;
        String before = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "languagerule" -> {
                    String name = xml.getAttributeValue(null, "languagerulename");
                    language = new LanguageRule(name);
                    document.addLanguageMap(name + ".*", language);
                }
                case "rule" -> breaks = !"no".equals(xml.getAttributeValue(null, "break"));
                case "beforebreak" -> before = xml.getElementText();
                case "afterbreak" ->
                        language.addRule(new Rule(breaks, before, xml.getElementText()));
                default -> {}
            }
        }
        return document;
    }
}
