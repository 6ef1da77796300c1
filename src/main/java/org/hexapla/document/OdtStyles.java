package org.hexapla.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The styles of an OpenDocument text: of characters, paragraphs and lists. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 50;
    private static final String[] SCRIPTS = {"", "-asian", "-complex"};

    /**
     * What a style says; what it leaves open is empty.
     *
     * @param parent the family and name of the style that it is based on
     */
    private record Style(
            String parent,
            Optional<Boolean> italic,
            Optional<Boolean> bold,
            Optional<Boolean> raised,
            Optional<Boolean> hidden) {

        Style(String parent) {
            this(parent, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<NumberLevel>> lists = new HashMap<>();
    private List<NumberLevel> outline = List.of();

    /** Takes in the style that an element is, if it is one; its start was read last. */
    void take(XmlPart xml) throws UnreadableDocumentException {
        switch (xml.local()) {
            case "style" -> readStyle(xml);
            case "list-style" -> {
                String name = xml.attribute("name");
                lists.put(name, readLevels(xml));
            }
            case "outline-style" -> outline = readLevels(xml);
            default -> {}
        }
    }

    private void readStyle(XmlPart xml) throws UnreadableDocumentException {
        String family = xml.attribute("family");
        String parent = xml.attribute("parent-style-name");
        String key = key(family, xml.attribute("name"));
        Style style = new Style(parent.isEmpty() ? "" : key(family, parent));
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart() && xml.local().equals("text-properties")) {
                style =
                        new Style(
                                style.parent(),
                                inAnyScript(xml, "font-style", OdtStyles::isItalic),
                                inAnyScript(xml, "font-weight", OdtStyles::isBold),
                                said(xml, "text-position").map(OdtStyles::isRaised),
                                said(xml, "display").map("none"::equals));
            } else if (xml.isStart()
                    && xml.local().equals("section-properties")
                    && xml.attribute("display").equals("none")) {
                style =
                        new Style(
                                style.parent(),
                                style.italic(),
                                style.bold(),
                                style.raised(),
                                Optional.of(true));
            }
        }
        styles.put(key, style);
    }

    /** Writers set what they need for the script of the text alone, or for all of them. */
    private static Optional<Boolean> inAnyScript(
            XmlPart xml, String property, Function<String, Boolean> test) {
        Optional<Boolean> any = Optional.empty();
        for (String script : SCRIPTS) {
            Optional<Boolean> own = said(xml, property + script).map(test);
            any = own.isPresent() ? Optional.of(own.get() || any.orElse(false)) : any;
        }
        return any;
    }

    private static Optional<String> said(XmlPart xml, String property) {
        return xml.hasAttribute(property) ? Optional.of(xml.attribute(property)) : Optional.empty();
    }

    private static boolean isItalic(String value) {
        return value.equals("italic") || value.equals("oblique");
    }

    private static boolean isBold(String value) {
        return value.equals("bold") || value.matches("[6-9]00");
    }

    private static boolean isRaised(String value) {
        return value.startsWith("super") || value.matches("[1-9][0-9.]*%.*");
    }

    private static List<NumberLevel> readLevels(XmlPart xml) throws UnreadableDocumentException {
        List<NumberLevel> levels = new ArrayList<>();
        for (int level = 0; level < NumberLevel.MOST; level++) {
            levels.add(new NumberLevel(NumberFormat.NONE, "", 1, false, level, ""));
        }
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            boolean numbered =
                    xml.isStart()
                            && (xml.local().equals("list-level-style-number")
                                    || xml.local().equals("outline-level-style"));
            int level = numbered ? xml.number("level", 0) - 1 : -1;
            if (level >= 0 && level < NumberLevel.MOST) {
                levels.set(level, readLevel(xml, level));
            }
        }
        return levels;
    }

    private static NumberLevel readLevel(XmlPart xml, int level)
            throws UnreadableDocumentException {
        NumberFormat format = NumberFormat.ofOpenDocument(xml.attribute("num-format"));
        int start = xml.number("start-value", 1);
        String template = "";
        if (format != NumberFormat.NONE) {
            int shown = Math.max(1, Math.min(xml.number("display-levels", 1), level + 1));
            StringBuilder label = new StringBuilder(xml.attribute("num-prefix"));
            for (int at = level - shown + 1; at <= level; at++) {
                label.append((char) at).append(at < level ? "." : "");
            }
            template = label.append(xml.attribute("num-suffix")).toString();
        }
        String separator = " ";
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart() && xml.attribute("label-followed-by").equals("nothing")) {
                separator = "";
            }
        }
        return new NumberLevel(format, template, start, false, level, separator);
    }

    private static String key(String family, String name) {
        return family + ' ' + name;
    }

    private <T> Optional<T> first(
            String family, String name, Function<Style, Optional<T>> question) {
        String next = key(family, name);
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Style style = styles.get(next);
            if (style == null) {
                return Optional.empty();
            }
            Optional<T> answer = question.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            next = style.parent();
        }
        return Optional.empty();
    }

    /** How characters look that have a style and stand in others that look so. */
    Look look(String family, String name, Look around) {
        return new Look(
                first(family, name, Style::italic).orElse(around.italic()),
                first(family, name, Style::bold).orElse(around.bold()),
                first(family, name, Style::raised).orElse(around.raised()));
    }

    boolean isHidden(String family, String name) {
        return first(family, name, Style::hidden).orElse(false);
    }

    /** The levels of a list; none where nothing is known of its style. */
    List<NumberLevel> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The levels of headings; none where they have no numbers. */
    List<NumberLevel> outline() {
        return outline;
    }
}
