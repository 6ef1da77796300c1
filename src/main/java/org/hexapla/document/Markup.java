package org.hexapla.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a whole page of HTML or file of XML from a text that merely has a tag in it, as Markdown
 * may even at its beginning: only what such files alone begin with counts.
 */
public final class Markup {

    private static final int LOOKED_AT = 4096;
    private static final Pattern START =
            Pattern.compile(
                    "(?s)(?:\\s|\ufeff|<!--.*?-->)*+"
                            + "(?:(<!doctype\\s+html\\b|<html[\\s>])|<\\?xml\\b|<akomantoso[\\s>])");

    private Markup() {}

    /**
     * What a text is, for people: {@code an HTML page}.
     *
     * @return empty where it is neither HTML nor XML
     */
    public static Optional<String> of(String text) {
        String beginning =
                text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        Matcher start = START.matcher(beginning);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(start.group(1) == null ? "an XML file" : "an HTML page");
    }

    /**
     * Refuses a file whose name or media type says that it is a text, and which is no such thing.
     *
     * @param text the decoded file
     * @param expected what it should be: {@code plain text (.txt)}
     * @throws UnreadableDocumentException when it is HTML or XML
     */
    public static void refuse(String text, String expected) throws UnreadableDocumentException {
        Optional<String> markup = of(text);
        if (markup.isPresent()) {
            throw OfficeFormat.otherThan(expected, markup.get());
        }
    }
}
