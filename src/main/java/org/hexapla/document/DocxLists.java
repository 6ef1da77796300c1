package org.hexapla.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a Word file and the numbers that they have reached. */
final class DocxLists {

    private static final int LEVELS = 9;

    /** The levels that several lists share, each with the style that stands for it. */
    private static final class Shared {
        private final List<NumberLevel> levels = new ArrayList<>();
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private String style = "";
    }

    /** A list: what it shares, and what it has otherwise. */
    private static final class Numbered {
        private String shared = "";
        private final Map<Integer, NumberLevel> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
    }

    private record Started(String list, int level) {}

    private final DocxStyles styles;
    private final Map<String, Shared> shared = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Set<Started> started = new HashSet<>();

    private DocxLists(DocxStyles styles) {
        this.styles = styles;
    }

    /** The lists that a part holds; none where there is no such part. */
    static DocxLists read(Optional<XmlPart> part, DocxStyles styles)
            throws UnreadableDocumentException {
        DocxLists lists = new DocxLists(styles);
        if (part.isPresent()) {
            lists.read(part.get());
        }
        return lists;
    }

    private void read(XmlPart xml) throws UnreadableDocumentException {
        while (xml.goesOn(0)) {
            if (xml.isStart() && xml.local().equals("abstractNum")) {
                readShared(xml);
            } else if (xml.isStart() && xml.local().equals("num")) {
                readList(xml);
            }
        }
    }

    private void readShared(XmlPart xml) throws UnreadableDocumentException {
        Shared read = new Shared();
        for (int level = 0; level < LEVELS; level++) {
            read.levels.add(unnumbered(level));
        }
        shared.put(xml.attribute("abstractNumId"), read);
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart() && xml.local().equals("lvl")) {
                int level = xml.number("ilvl", 0);
                if (level >= 0 && level < LEVELS) {
                    read.levels.set(level, readLevel(xml, level, read.levelOfStyle));
                }
            } else if (xml.isStart() && xml.local().equals("numStyleLink")) {
                read.style = xml.attribute("val");
            }
        }
    }

    private static NumberLevel unnumbered(int level) {
        return new NumberLevel(NumberFormat.NONE, "", 1, false, level, "");
    }

    private static NumberLevel readLevel(XmlPart xml, int level, Map<String, Integer> levelOfStyle)
            throws UnreadableDocumentException {
        String format = "decimal";
        String template = "";
        int start = 0;
        boolean figures = false;
        int restartAfter = level;
        String separator = " ";
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart()) {
                String value = xml.attribute("val");
                switch (xml.local()) {
                    case "start" -> start = xml.number("val", 0);
                    case "numFmt" -> format = value;
                    case "lvlText" -> template = template(value);
                    case "isLgl" -> figures = DocxRun.isOn(xml);
                    case "lvlRestart" -> restartAfter = xml.number("val", level);
                    case "suff" -> separator = value.equals("nothing") ? "" : " ";
                    case "pStyle" -> levelOfStyle.put(value, level);
                    default -> {}
                }
            }
        }
        return new NumberLevel(
                NumberFormat.ofOfficeOpen(format),
                format.equals("bullet") ? "" : template,
                start,
                figures,
                restartAfter,
                separator);
    }

    private static String template(String text) {
        StringBuilder template = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char next = place + 1 < text.length() ? text.charAt(place + 1) : ' ';
            if (text.charAt(place) == '%' && next >= '1' && next <= '9') {
                template.append((char) (next - '1'));
                place++;
            } else {
                template.append(text.charAt(place));
            }
        }
        return template.toString();
    }

    private void readList(XmlPart xml) throws UnreadableDocumentException {
        Numbered read = new Numbered();
        lists.put(xml.attribute("numId"), read);
        int depth = xml.depth();
        int level = 0;
        while (xml.goesOn(depth)) {
            if (xml.isStart()) {
                switch (xml.local()) {
                    case "abstractNumId" -> read.shared = xml.attribute("val");
                    case "lvlOverride" -> level = xml.number("ilvl", 0);
                    case "startOverride" -> read.starts.put(level, xml.number("val", 1));
                    case "lvl" -> read.levels.put(level, readLevel(xml, level, new HashMap<>()));
                    default -> {}
                }
            }
        }
    }

    /** The number that a paragraph opens with, counted on; an empty text where it has none. */
    String next(DocxParagraph paragraph) {
        return styles.list(paragraph).map(list -> next(list, paragraph)).orElse("");
    }

    private String next(String id, DocxParagraph paragraph) {
        Numbered list = lists.get(id);
        if (list == null) {
            return "";
        }
        String sharedId = sharedOf(list);
        Shared levels = shared.get(sharedId);
        if (levels == null) {
            return "";
        }
        int level =
                styles.level(paragraph)
                        .orElseGet(
                                () ->
                                        levels.levelOfStyle.getOrDefault(
                                                styles.listStyle(paragraph), 0));
        List<NumberLevel> own = new ArrayList<>(levels.levels);
        list.levels.forEach(
                (at, other) -> {
                    if (at >= 0 && at < LEVELS) {
                        own.set(at, other);
                    }
                });
        ListCounter counter =
                counters.computeIfAbsent(sharedId, none -> new ListCounter(NumberLevel.MOST));
        Integer start = list.starts.get(level);
        if (start != null) {
            own.set(level, own.get(level).startingAt(start));
            if (started.add(new Started(id, level))) {
                counter.restart(level);
            }
        }
        return counter.next(own, level);
    }

    /** What a list shares, by way of a style of lists where it names one. */
    private String sharedOf(Numbered list) {
        Shared levels = shared.get(list.shared);
        if (levels == null || levels.style.isEmpty()) {
            return list.shared;
        }
        return styles.listOfStyle(levels.style)
                .map(lists::get)
                .map(other -> other.shared)
                .orElse(list.shared);
    }
}
