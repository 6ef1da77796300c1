package org.hexapla.exchange;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.exchange.TmxRules.Attribute;
import org.hexapla.exchange.TmxRules.Element;
import org.jspecify.annotations.Nullable;

/**
 * Checks a TMX file against the rules of TMX 1.4: its structure, as the standard's DTD does, and
 * beyond it what the standard says in words alone.
 */
public final class TmxValidation {

    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3])([0-5]\\d){2}Z");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> DATES = Set.of("creationdate", "changedate", "lastusagedate");

    /** Which rules a finding is about. */
    public enum Rule {
        /** The structure: what the DTD checks too. */
        STRUCTURE,
        /** What the standard says in words. */
        CONVENTION
    }

    /**
     * Something that is wrong.
     *
     * @param line the line of the file, from 1
     * @param unit the {@code tuid} of the unit that it is in, its place from 1 where it has none,
     *     empty outside units
     * @param reason what is wrong, as a sentence
     */
    public record Finding(Rule rule, int line, String unit, String reason) {}

    private static final class Frame {
        final String name;
        final StringBuilder children = new StringBuilder();
        boolean characters;
        boolean whiteSpace;

        Frame(String name) {
            this.name = name;
        }
    }

    private final XMLStreamReader xml;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Set<String> identifiers = new HashSet<>();
    private final Set<String> unitLanguages = new HashSet<>();
    private String headerSource = "";
    private String unitSource = "";
    private String unit = "";
    private int units;

    private TmxValidation(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What is wrong with a file; nothing when it is TMX 1.4. */
    public static List<Finding> of(byte[] file) {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        // DTDs know no namespaces: xml:lang is a name like any other, xmlns a stranger
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            TmxValidation validation = new TmxValidation(reader);
            validation.run();
            return validation.findings;
        } catch (XMLStreamException illFormed) {
            int line =
                    illFormed.getLocation() == null ? 0 : illFormed.getLocation().getLineNumber();
            return List.of(
                    new Finding(
                            Rule.STRUCTURE, line, "", "It is no XML: " + illFormed.getMessage()));
        }
    }

    /** What is wrong with a file's structure. */
    public static List<Finding> structureOf(byte[] file) {
        return of(file).stream().filter(finding -> finding.rule() == Rule.STRUCTURE).toList();
    }

    private void run() throws XMLStreamException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> characters();
                    case XMLStreamConstants.CDATA -> open.element().characters = true;
                    default -> {}
                }
            }
        } catch (XMLStreamException illFormed) {
            report(Rule.STRUCTURE, "It is no XML: " + illFormed.getMessage());
        }
    }

    private void start() {
        String name = xml.getLocalName();
        Frame parent = open.peek();
        if (parent == null && !name.equals("tmx")) {
            report(Rule.STRUCTURE, "The outermost element is " + name + ", not tmx.");
        }
        if (parent != null) {
            parent.children.append(name).append(' ');
        }
        open.push(new Frame(name));
        if (name.equals("tu")) {
            startUnit();
        }
        Element element = TmxRules.ELEMENTS.get(name);
        if (element == null) {
            report(Rule.STRUCTURE, "TMX has no element " + name + ".");
            return;
        }
        checkAttributes(name, element);
        if (name.equals("header")) {
            headerSource = value("srclang");
        } else if (name.equals("tuv")) {
            unitLanguages.add(value("xml:lang").toLowerCase(Locale.ROOT));
        }
    }

    private void startUnit() {
        units++;
        String id = value("tuid");
        unit = id.isEmpty() ? Integer.toString(units) : id;
        unitSource = value("srclang").isEmpty() ? headerSource : value("srclang");
        unitLanguages.clear();
        if (!id.isEmpty() && !identifiers.add(id)) {
            report(Rule.CONVENTION, "Another unit has the tuid " + id + ".");
        }
    }

    private void checkAttributes(String name, Element element) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String attribute = xml.getAttributeLocalName(at);
            String value = xml.getAttributeValue(at);
            Attribute rule = element.attributes().get(attribute);
            if (rule == null) {
                report(Rule.STRUCTURE, name + " has no attribute " + attribute + ".");
            } else if (!rule.values().isEmpty() && !rule.values().contains(value)) {
                report(Rule.STRUCTURE, attribute + " can't be \"" + value + "\".");
            }
            if (DATES.contains(attribute) && !DATE.matcher(value).matches()) {
                report(Rule.CONVENTION, attribute + " is not YYYYMMDDThhmmssZ: " + value);
            }
            boolean language =
                    Set.of("xml:lang", "adminlang").contains(attribute)
                            || attribute.equals("srclang") && !value.equals("*all*");
            if (language && !LANGUAGE.matcher(value).matches()) {
                report(Rule.CONVENTION, attribute + " is no language tag: " + value);
            }
        }
        element.attributes()
                .forEach(
                        (attribute, rule) -> {
                            if (rule.required() && xml.getAttributeValue(null, attribute) == null) {
                                report(Rule.STRUCTURE, name + " lacks " + attribute + ".");
                            }
                        });
    }

    private void characters() {
        Frame frame = open.peek();
        if (frame != null) {
            frame.whiteSpace = true;
            frame.characters |= !xml.getText().isBlank();
        }
    }

    private void end() {
        Frame frame = open.pop();
        Element element = TmxRules.ELEMENTS.get(frame.name);
        if (element == null) {
            return;
        }
        if (!element.text() && frame.characters || element.nothing() && frame.whiteSpace) {
            report(Rule.STRUCTURE, frame.name + " holds characters.");
        }
        String children = frame.children.toString();
        if (!element.children().matcher(children).matches()) {
            report(Rule.STRUCTURE, frame.name + " can't hold: " + children.strip());
        }
        if (frame.name.equals("seg") && !frame.characters && children.isEmpty()) {
            report(Rule.CONVENTION, "The seg is empty.");
        }
        if (frame.name.equals("tu")) {
            endUnit();
        }
    }

    private void endUnit() {
        boolean any = unitSource.isEmpty() || unitSource.equals("*all*");
        if (!any && !unitLanguages.contains(unitSource.toLowerCase(Locale.ROOT))) {
            report(Rule.CONVENTION, "No tuv is in the source language, " + unitSource + ".");
        }
        unit = "";
    }

    private String value(String attribute) {
        @Nullable String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private void report(Rule rule, String reason) {
        findings.add(new Finding(rule, xml.getLocation().getLineNumber(), unit, reason));
    }
}
