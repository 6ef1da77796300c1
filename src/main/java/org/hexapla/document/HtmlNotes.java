package org.hexapla.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The notes of a page. Word processors tie a mark in the text and the mark that opens the note with
 * links that lead to each other.
 */
final class HtmlNotes {

    /** The notes of a page that has none. */
    static final HtmlNotes NONE = new HtmlNotes(new Element("body"));

    private static final String PLACE = "#";

    /** So far up an id may stand that a link to the mark leads to. */
    private static final int HIGHEST = 4;

    /** So many empty nodes may stand before a mark. */
    private static final int MOST_STEPS = 50;

    private final Map<String, Element> byPlace = new HashMap<>();
    private final Set<Element> references = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> notes = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The notes of a page or of a stretch of one. */
    HtmlNotes(Element page) {
        List<Element> links = new ArrayList<>();
        for (Element link : page.select("a[href^=#]")) {
            String text = link.text();
            if (!text.isBlank() && RaisedText.isReference(text, false)) {
                links.add(link);
                placesOf(link).forEach(place -> byPlace.putIfAbsent(place, link));
            }
        }
        Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element link : links) {
            above.add(link);
            Optional<Element> mark = target(link).filter(found -> !above.contains(found));
            if (mark.flatMap(this::target).filter(back -> back == link).isPresent()) {
                block(mark.get()).ifPresent(block -> add(mark.get(), block));
            }
        }
        for (Element link : links) {
            if (!marks.contains(link) && target(link).filter(marks::contains).isPresent()) {
                references.add(link);
            }
        }
    }

    private void add(Element mark, Element block) {
        if (opens(mark, block) && !block.normalName().matches("h[1-6]")) {
            marks.add(mark);
            notes.add(around(block));
        }
    }

    /** Whether nothing stands before a mark in its block. */
    private static boolean opens(Element mark, Element block) {
        int steps = 0;
        for (Node at = mark; at != null && at != block; at = at.parent()) {
            for (Node before = at.previousSibling();
                    before != null;
                    before = before.previousSibling()) {
                boolean text =
                        before instanceof TextNode words && !words.isBlank()
                                || before instanceof Element element && element.hasText();
                steps++;
                if (text || steps > MOST_STEPS) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Element> target(Element link) {
        String place = link.attr("href").substring(PLACE.length());
        return Optional.ofNullable(byPlace.get(place)).filter(found -> found != link);
    }

    private static List<String> placesOf(Element link) {
        List<String> places = new ArrayList<>();
        places.add(link.attr("name"));
        Element at = link;
        for (int step = 0; step < HIGHEST && at != null; step++) {
            places.add(at.id());
            at = at.parent();
        }
        places.removeIf(String::isEmpty);
        return places;
    }

    private static Optional<Element> block(Element mark) {
        Element at = mark.parent();
        while (at != null && !at.isBlock()) {
            at = at.parent();
        }
        return Optional.ofNullable(at).filter(block -> !block.normalName().equals("body"));
    }

    /** The whole note, which may have further paragraphs. */
    private static Element around(Element block) {
        Element parent = block.parent();
        if (parent == null) {
            return block;
        }
        boolean whole =
                parent.id().matches("sd(foot|end)note\\d+")
                        || style(parent).matches("mso-element:(foot|end)note;?");
        return whole ? parent : block;
    }

    /** Whether an element is a mark in the text that refers to a note. */
    boolean isReference(Element element) {
        return references.contains(element);
    }

    /** Whether an element is the mark that opens a note. */
    boolean isMark(Element element) {
        return marks.contains(element);
    }

    /** Whether an element is a note with all its paragraphs. */
    boolean isNote(Element element) {
        return notes.contains(element);
    }

    /** Whether an element is the head or the foot that a word processor prints on each page. */
    static boolean isPageEdge(Element element) {
        return element.normalName().equals("div")
                && (element.attr("title").matches("header|footer")
                        || style(element).matches("mso-element:(header|footer);?"));
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
