package org.hexapla.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hexapla.document.Mark;
import org.hexapla.language.Language;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What holds for any text with any marks, read back by the JDK's parser. */
class TmxMarksTest {

    @Property(tries = 300)
    void anyTextWithAnyMarksGivesAFileThatKeepsTheRules(@ForAll("variants") Variant variant)
            throws IOException {
        assertThat(TmxValidation.of(write(variant))).isEmpty();
    }

    @Property(tries = 300)
    void theWordsComeBack(@ForAll("cleanVariants") Variant variant) throws Exception {
        assertThat(seg(write(variant)).getTextContent()).isEqualTo(variant.text());
    }

    @Property(tries = 300)
    void italicsAndBoldComeBackOnTheSameCharacters(@ForAll("styledVariants") Variant variant)
            throws Exception {
        Element seg = seg(write(variant));

        for (Mark.Kind kind : List.of(Mark.Kind.ITALIC, Mark.Kind.BOLD)) {
            BitSet read = new BitSet();
            String type = kind.name().toLowerCase(Locale.ROOT);
            collect(seg, "hi", type, 0, false, read);
            assertThat(read).isEqualTo(marked(variant, kind));
        }
    }

    @Property(tries = 300)
    void footnoteReferencesComeBackWhole(@ForAll("cleanVariants") Variant variant)
            throws Exception {
        BitSet read = new BitSet();
        collect(seg(write(variant)), "ph", "fnote", 0, false, read);

        assertThat(read).isEqualTo(marked(variant, Mark.Kind.FOOTNOTE_REFERENCE));
    }

    @Provide
    Arbitrary<Variant> variants() {
        Arbitrary<String> text =
                Arbitraries.strings()
                        .withChars("ab <&>\"']\t\n\r\f\u0000\u0085\u2028")
                        .withChars('\uD7F0', '\uE010')
                        .withChars('\uFFF0', '\uFFFF')
                        .ofMaxLength(12)
                        .map(characters -> "x" + characters);
        return withMarks(text, Mark.Kind.values(), false);
    }

    @Provide
    Arbitrary<Variant> cleanVariants() {
        return withMarks(cleanTexts(), Mark.Kind.values(), true);
    }

    @Provide
    Arbitrary<Variant> styledVariants() {
        return withMarks(cleanTexts(), new Mark.Kind[] {Mark.Kind.ITALIC, Mark.Kind.BOLD}, true);
    }

    private static Arbitrary<String> cleanTexts() {
        return Arbitraries.of(
                        "a", " ", "<", "&", "]]>", "\n", "\r", "\u060C", "\u7B2C", "\uD840\uDC0B")
                .list()
                .ofMaxSize(12)
                .map(parts -> "x" + String.join("", parts));
    }

    private static Arbitrary<Variant> withMarks(
            Arbitrary<String> texts, Mark.Kind[] kinds, boolean wholeCodePoints) {
        Arbitrary<Mark> marks =
                Combinators.combine(
                                Arbitraries.of(kinds),
                                Arbitraries.integers().between(0, 14),
                                Arbitraries.integers().between(0, 6))
                        .as((kind, start, length) -> new Mark(kind, start, start + length));
        return Combinators.combine(texts, marks.list().ofMaxSize(6))
                .as(
                        (text, list) ->
                                new Variant(
                                        Language.ENGLISH,
                                        text,
                                        wholeCodePoints ? fitted(text, list) : list));
    }

    /** The marks that lie in the text and part no surrogate pair. */
    private static List<Mark> fitted(String text, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> isBorder(text, mark.start()) && isBorder(text, mark.end()))
                .toList();
    }

    private static boolean isBorder(String text, int place) {
        return place == text.length()
                || place < text.length() && !Character.isLowSurrogate(text.charAt(place));
    }

    private static BitSet marked(Variant variant, Mark.Kind kind) {
        BitSet marked = new BitSet();
        variant.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .forEach(mark -> marked.set(mark.start(), mark.end()));
        return marked;
    }

    /** Sets the places of all characters inside elements of a type; answers where the node ends. */
    private static int collect(
            Node node, String element, String type, int place, boolean inside, BitSet places) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            int end = place + node.getNodeValue().length();
            places.set(place, end, inside);
            return end;
        }
        boolean within =
                inside
                        || node.getNodeName().equals(element)
                                && ((Element) node).getAttribute("type").equals(type);
        int at = place;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            at = collect(child, element, type, at, within, places);
        }
        return at;
    }

    private static byte[] write(Variant variant) throws IOException {
        return WrittenTmx.of(
                TmxSettings.from(Language.ENGLISH),
                List.of(WrittenTmx.unit("1", variant)),
                new ArrayList<>());
    }

    private static Element seg(byte[] file)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return (Element)
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(file))
                        .getElementsByTagName("seg")
                        .item(0);
    }
}
