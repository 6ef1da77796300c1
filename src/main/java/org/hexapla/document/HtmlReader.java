package org.hexapla.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML: each block is a paragraph. The encoding is the sender's, else what a meta tag says. */
public final class HtmlReader implements DocumentReader {

    private static final int DECLARED_WITHIN = 2048;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,200}encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    /** A declaration that can be read as ASCII is in none of these; HTML's standard means UTF-8. */
    private static final Pattern WIDE =
            Pattern.compile(
                    "(?i)(x-)?utf-?(16|32)([-_]?[lb]e)?([-_]bom)?|unicode(fffe|feff)?|csunicode"
                            + "|(iso-10646-)?ucs-?[24]");

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        String source = Decoding.decode(file, charset.isBlank() ? declared(file) : charset);
        UnclosedTags.check(source);
        ParagraphList paragraphs = new ParagraphList(source);
        ListDepth depth = new ListDepth();
        new HtmlParagraphs(source, paragraphs, depth).read(0, source.length());
        depth.check(source);
        List<Paragraph> found = paragraphs.done();
        if (found.isEmpty()) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.Reason.EMPTY, "The page holds no text.");
        }
        return new Document(source, found);
    }

    private static String declared(byte[] file) {
        int length = Math.min(file.length, DECLARED_WITHIN);
        Matcher matcher =
                DECLARED.matcher(new String(file, 0, length, StandardCharsets.ISO_8859_1));
        String name = matcher.find() ? matcher.group(1) : "";
        return WIDE.matcher(name).matches() ? StandardCharsets.UTF_8.name() : name;
    }
}
