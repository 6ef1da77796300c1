package org.hexapla.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What TMX 1.4 lets each element hold, written down as a table. */
final class TmxRules {

    /**
     * An element a line: its name, the elements it holds, its attributes.
     *
     * <p>{@code text} before the elements: they may be mixed with characters; {@code nothing}: not
     * even white space. An attribute with {@code !} is required; values after {@code =} are the
     * only ones allowed.
     */
    private static final String TABLE =
            """
            tmx    : header body                       : version=1.4
            header : (note|prop|ude)*                  : creationtool! creationtoolversion! segtype!=block,paragraph,sentence,phrase o-tmf! adminlang! srclang! datatype! o-encoding creationdate creationid changedate changeid
            body   : tu*                               :
            note   : text                              : o-encoding xml:lang lang
            prop   : text                              : type! o-encoding xml:lang lang
            ude    : map+                              : name! base
            map    : nothing                           : unicode! code ent subst
            tu     : (note|prop)* tuv+                 : tuid srclang segtype=block,paragraph,sentence,phrase datatype o-encoding o-tmf usagecount lastusagedate creationtool creationtoolversion creationdate creationid changedate changeid
            tuv    : (note|prop)* seg                  : xml:lang! lang datatype o-encoding o-tmf usagecount lastusagedate creationtool creationtoolversion creationdate creationid changedate changeid
            seg    : text (bpt|ept|it|ph|hi|ut)*       :
            hi     : text (bpt|ept|it|ph|hi|ut)*       : x type
            sub    : text (bpt|ept|it|ph|hi|ut)*       : datatype type
            bpt    : text sub*                         : i! x type
            ept    : text sub*                         : i!
            it     : text sub*                         : pos!=begin,end x type
            ph     : text sub*                         : x assoc type
            ut     : text sub*                         : x
            """;

    /** What the table says of one element. */
    record Element(
            boolean text, boolean nothing, Pattern children, Map<String, Attribute> attributes) {}

    /** What the table says of one attribute; no values: any. */
    record Attribute(boolean required, Set<String> values) {}

    static final Map<String, Element> ELEMENTS = new LinkedHashMap<>();

    static {
        TABLE.lines().forEach(TmxRules::read);
    }

    private TmxRules() {}

    private static void read(String line) {
        // an attribute's name may have a colon, but no blank after it
        String[] columns = line.split(":( |$)", -1);
        String content = columns[1].strip();
        String children = content.replaceFirst("^(text|nothing)", "").strip();
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        Arrays.stream(columns[2].split(" ", -1))
                .filter(attribute -> !attribute.isEmpty())
                .forEach(attribute -> read(attribute, attributes));
        ELEMENTS.put(
                columns[0].strip(),
                new Element(
                        content.startsWith("text"),
                        content.equals("nothing"),
                        Pattern.compile(sequence(children)),
                        attributes));
    }

    /** A pattern for the names of an element's children, each with a blank after it. */
    private static String sequence(String children) {
        String parts = children.replaceAll("[a-z]+", "(?:$0 )");
        return parts.replaceAll(" (?=\\(\\?:|\\()", "");
    }

    private static void read(String attribute, Map<String, Attribute> attributes) {
        String[] parts = attribute.split("=", -1);
        boolean required = parts[0].endsWith("!");
        Set<String> values =
                parts.length == 1
                        ? Set.of()
                        : new HashSet<>(Arrays.asList(parts[1].split(",", -1)));
        attributes.put(
                required ? parts[0].substring(0, parts[0].length() - 1) : parts[0],
                new Attribute(required, values));
    }
}
