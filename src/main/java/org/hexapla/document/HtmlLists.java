package org.hexapla.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.hexapla.language.ListMark;
import org.jsoup.nodes.Element;

/** Counts the items of the numbered lists of a page, whose numbers the browser writes. */
final class HtmlLists {

    private final Deque<Counter> open = new ArrayDeque<>();
    private final ListDepth depth;
    private String label = "";

    /**
     * @param depth counts the lists that are open, perhaps with others around them
     */
    HtmlLists(ListDepth depth) {
        this.depth = depth;
    }

    /** A list that is open; {@code next} is the number of its next item. */
    private static final class Counter {

        private final boolean numbered;
        private final NumberFormat format;
        private int next;

        Counter(Element list) {
            numbered =
                    list.normalName().equals("ol")
                            && !list.attr("style")
                                    .toLowerCase(Locale.ROOT)
                                    .matches("(?s).*list-style[^;]*none.*");
            format = NumberFormat.ofOpenDocument(list.hasAttr("type") ? list.attr("type") : "1");
            next = number(list.attr("start"), 1);
        }

        String label(Element item) {
            int number = number(item.attr("value"), next);
            next = number + 1;
            return numbered ? format.of(number) + ". " : "";
        }

        private static int number(String written, int otherwise) {
            return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) : otherwise;
        }
    }

    /**
     * Begins an element.
     *
     * @param place where it stands in the decoded file
     */
    void open(Element element, int place) {
        if (isList(element)) {
            open.push(new Counter(element));
            depth.enter(place);
        } else if (element.normalName().equals("li")) {
            label = open.isEmpty() ? "" : open.element().label(element);
        }
    }

    void close(Element element) {
        if (isList(element)) {
            open.pop();
            depth.leave();
        } else if (element.normalName().equals("li")) {
            label = "";
        }
    }

    /**
     * What is printed before a text: the number of the item that it opens. Nothing where the text
     * has brought its own.
     */
    String labelOf(String text) {
        int start = Whitespace.skip(text, 0, text.length());
        if (label.isEmpty() || start == text.length()) {
            return "";
        }
        boolean own = ListMark.at(text, start).isPresent() || markAlone(text.strip());
        String printed = own ? "" : label;
        label = "";
        return printed;
    }

    /** Whether a text is no more than the number of the item that it opens. */
    boolean isOwnLabel(String text) {
        String alone = text.strip();
        return !label.isEmpty() && !alone.isEmpty() && markAlone(alone);
    }

    private static boolean markAlone(String text) {
        return ListMark.at(text + "\n", 0).filter(mark -> mark.end() >= text.length()).isPresent();
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ol") || element.normalName().equals("ul");
    }
}
