package org.hexapla.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small TMX files, good and broken, for the check and for those who check the check. */
final class TmxSamples {

    private static final String GOOD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
            <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"><prop type="p">v</prop></header>
            <body>
            <tu tuid="a" creationdate="20041220T000000Z"><note>n</note><prop type="p">v</prop>
            <tuv xml:lang="en"><seg>One <hi type="italic">two <ph type="fnote">1</ph></hi></seg></tuv>
            <tuv xml:lang="fr"><prop type="p">v</prop><seg><bpt i="1">&lt;b></bpt>Un<ept i="1">&lt;/b></ept></seg></tuv></tu>
            <tu><tuv xml:lang="EN"><seg>Three<ph type="fnote"><sub>note</sub></ph></seg></tuv></tu>
            </body>
            </tmx>
            """;

    private TmxSamples() {}

    static byte[] good() {
        return bytes(GOOD);
    }

    /** Files whose structure is wrong, by what is wrong with them. */
    static Map<String, byte[]> brokenInStructure() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        add(files, "no header", "(?s)<header.*</header>", "");
        add(files, "no body", "(?s)<body>.*</body>", "");
        add(files, "two bodies", "</body>", "</body><body></body>");
        add(files, "another version", "version=\"1.4\"", "version=\"1.3\"");
        add(files, "no srclang", " srclang=\"en\"", "");
        add(files, "no datatype", " datatype=\"plaintext\"", "");
        add(files, "no creationtoolversion", " creationtoolversion=\"1\"", "");
        add(files, "unknown segtype", "segtype=\"sentence\"", "segtype=\"clause\"");
        add(files, "unknown attribute", "<tu tuid", "<tu kind=\"x\" tuid");
        add(files, "namespace", "<tmx ", "<tmx xmlns=\"http://www.lisa.org/tmx14\" ");
        add(files, "unknown element", "One ", "<i>One</i> ");
        add(files, "prop without type", "<prop type=\"p\">", "<prop>");
        add(files, "prop after tuv", "</tuv></tu>", "</tuv><prop type=\"p\">v</prop></tu>");
        add(files, "tu without tuv", "(?s)<tuv xml:lang=\"EN\">.*?</tuv>", "");
        add(files, "tuv without seg", "(?s)<seg>Three.*?</seg>", "");
        add(files, "two segs", "</seg>", "</seg><seg>x</seg>");
        add(files, "tuv without language", "xml:lang=\"fr\"", "");
        add(files, "old lang alone", "xml:lang=\"fr\"", "lang=\"fr\"");
        add(files, "sub in seg", "One ", "<sub>One</sub> ");
        add(files, "sub in hi", "two ", "<sub>two</sub> ");
        add(files, "hi in ph", ">1<", "><hi>1</hi><");
        add(files, "bpt without i", "<bpt i=\"1\">", "<bpt>");
        add(files, "it without pos", "One ", "<it>x</it>One ");
        add(files, "it with another pos", "One ", "<it pos=\"middle\">x</it>One ");
        add(files, "words outside seg", "<tu><tuv", "<tu>words<tuv");
        add(
                files,
                "map with content",
                "<prop type=\"p\">v</prop></header>",
                "<ude name=\"u\"><map unicode=\"#xF8FF\"> </map></ude></header>");
        add(
                files,
                "ude without map",
                "<prop type=\"p\">v</prop></header>",
                "<ude name=\"u\"></ude></header>");
        add(files, "crossing elements", "</ph></hi>", "</hi></ph>");
        add(files, "forbidden character", "One", "One&#x1;");
        add(files, "cut off", "(?s)</body>.*", "");
        add(files, "another root", "(?s)<tmx.*", "<body></body>");
        return files;
    }

    /** Files that the DTD lets pass and the standard's words don't. */
    static Map<String, byte[]> brokenInConvention() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        add(files, "date with hyphens", "20041220T000000Z", "2004-12-20T00:00:00Z");
        add(files, "thirteenth month", "20041220T", "20041320T");
        add(files, "language with underscore", "xml:lang=\"fr\"", "xml:lang=\"fr_CA\"");
        add(files, "empty seg", "(?s)<seg>Three.*?</seg>", "<seg></seg>");
        add(files, "no side in the source language", "xml:lang=\"EN\"", "xml:lang=\"es\"");
        add(files, "two units of one name", "<tu><tuv", "<tu tuid=\"a\"><tuv");
        return files;
    }

    private static void add(
            Map<String, byte[]> files, String name, String pattern, String replacement) {
        String broken = GOOD.replaceFirst(pattern, replacement);
        if (broken.equals(GOOD)) {
            throw new IllegalStateException("\"" + name + "\" is not broken");
        }
        files.put(name, bytes(broken));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
