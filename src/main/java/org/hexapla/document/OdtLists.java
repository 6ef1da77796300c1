package org.hexapla.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists that are open in an OpenDocument text, and the numbers that they have reached. */
final class OdtLists {

    /** A list of the outermost level: what its levels are like, and its counter. */
    private record Outermost(String style, ListCounter counter) {}

    /** A list that is open. */
    private static final class Open {
        private final String style;
        private final Outermost outermost;
        private boolean itemBegun;

        Open(String style, Outermost outermost) {
            this.style = style;
            this.outermost = outermost;
        }
    }

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Outermost> byId = new HashMap<>();
    private final Map<String, Outermost> lastOfStyle = new HashMap<>();
    private final ListCounter headings = new ListCounter(NumberLevel.MOST);

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** Begins the list whose start was read last. */
    void begin(XmlPart xml) throws UnreadableDocumentException {
        String style = xml.attribute("style-name");
        ListDepth.check(open.size() + 1, xml.place());
        if (!open.isEmpty()) {
            Open parent = open.getFirst();
            open.push(new Open(style.isEmpty() ? parent.style : style, parent.outermost));
            return;
        }
        Outermost outermost = outermost(xml, style);
        String id = xml.attribute("id");
        if (!id.isEmpty()) {
            byId.put(id, outermost);
        }
        lastOfStyle.put(style, outermost);
        open.push(new Open(outermost.style(), outermost));
    }

    private Outermost outermost(XmlPart xml, String style) {
        Outermost continued = byId.get(xml.attribute("continue-list"));
        if (continued == null && xml.attribute("continue-numbering").equals("true")) {
            continued = lastOfStyle.get(style);
        }
        if (continued != null) {
            return style.isEmpty() ? continued : new Outermost(style, continued.counter());
        }
        return new Outermost(style, new ListCounter(NumberLevel.MOST));
    }

    void end() {
        open.pop();
    }

    /**
     * Begins an item of the innermost list.
     *
     * @param start the number that it is given, or a negative one
     */
    void beginItem(int start) {
        if (!open.isEmpty()) {
            open.getFirst().itemBegun = true;
            if (start >= 0) {
                open.getFirst().outermost.counter().startAt(level(), start);
            }
        }
    }

    void endItem() {
        if (!open.isEmpty()) {
            open.getFirst().itemBegun = false;
        }
    }

    private int level() {
        return Math.min(open.size(), NumberLevel.MOST) - 1;
    }

    /** The number of a paragraph, counted on; an empty text for any but an item's first. */
    String next() {
        if (open.isEmpty() || !open.getFirst().itemBegun) {
            return "";
        }
        Open innermost = open.getFirst();
        innermost.itemBegun = false;
        List<NumberLevel> levels = styles.list(innermost.style);
        return levels.isEmpty() ? "" : innermost.outermost.counter().next(levels, level());
    }

    /** The number of a heading, counted on. */
    String nextHeading(int level) {
        boolean known = level >= 0 && level < styles.outline().size();
        return known ? headings.next(styles.outline(), level) : "";
    }
}
