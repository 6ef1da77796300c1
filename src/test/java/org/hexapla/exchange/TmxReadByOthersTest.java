package org.hexapla.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.parser.TmxParser;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.hexapla.document.Mark;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

/** What TMX readers that are not ours find in a file of ours. */
class TmxReadByOthersTest {

    @Test
    void okapiReadsAllSixLanguages() throws IOException {
        byte[] file = WrittenTmx.ofSixLanguages();

        List<Map<String, TextFragment>> units = readByOkapi(file);

        assertThat(units).hasSameSizeAs(WrittenTmx.sixLanguages());
        for (int at = 0; at < units.size(); at++) {
            Map<String, TextFragment> read = units.get(at);
            List<Variant> written = WrittenTmx.sixLanguages().get(at).variants();
            assertThat(read.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            written.stream().map(v -> v.language().tag()).toList());
            for (Variant variant : written) {
                // okapi keeps a placeholder as a code and out of the words
                TextFragment side = Objects.requireNonNull(read.get(variant.language().tag()));
                assertThat(side.getText()).isEqualTo(withoutReferences(variant));
            }
        }
    }

    @Test
    void okapiSeesAFootnoteReferenceAsAPlaceholderThatHoldsItsFigure() throws IOException {
        TextFragment french =
                Objects.requireNonNull(readByOkapi(WrittenTmx.ofSixLanguages()).get(1).get("fr"));

        assertThat(french.getCodes()).hasSize(1);
        assertThat(french.getCode(0).getTagType()).isEqualTo(TextFragment.TagType.PLACEHOLDER);
        assertThat(french.getCode(0).getData()).isEqualTo("1");
        assertThat(french.toText()).isEqualTo("Rappelant la Charte1 & <plus>");
    }

    /** It takes inline elements for words. */
    @Test
    void malignaReadsAllSixLanguagesOfPlainText() throws IOException {
        TmxSettings settings =
                TmxSettings.from(Language.ENGLISH).withLevel(TmxSettings.Level.PLAIN_TEXT);
        byte[] file = WrittenTmx.of(settings, WrittenTmx.sixLanguages(), new ArrayList<>());

        for (Language language : Language.OFFICIAL) {
            assertThat(readByMaligna(file, language))
                    .isEqualTo(
                            WrittenTmx.sixLanguages().stream()
                                    .flatMap(unit -> unit.variants().stream())
                                    .filter(variant -> variant.language().equals(language))
                                    .map(Variant::text)
                                    .toList());
        }
    }

    private static List<Map<String, TextFragment>> readByOkapi(byte[] file) throws IOException {
        List<Map<String, TextFragment>> units = new ArrayList<>();
        try (TmxFilter filter = new TmxFilter();
                RawDocument document =
                        new RawDocument(
                                new ByteArrayInputStream(file),
                                "UTF-8",
                                LocaleId.ENGLISH,
                                LocaleId.FRENCH)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    units.add(sides(event.getTextUnit()));
                }
            }
        }
        return units;
    }

    private static Map<String, TextFragment> sides(ITextUnit unit) {
        Map<String, TextFragment> sides = new LinkedHashMap<>();
        sides.put("en", unit.getSource().getUnSegmentedContentCopy());
        for (LocaleId locale : unit.getTargetLocales()) {
            sides.put(locale.toBCP47(), unit.getTarget(locale).getUnSegmentedContentCopy());
        }
        return sides;
    }

    private static List<String> readByMaligna(byte[] file, Language language) {
        String other = language.equals(Language.ENGLISH) ? "fr" : "en";
        String text = new String(file, StandardCharsets.UTF_8);
        List<Alignment> units =
                new TmxParser(new StringReader(text), language.tag(), other).parse();
        return units.stream().flatMap(unit -> unit.getSourceSegmentList().stream()).toList();
    }

    private static String withoutReferences(Variant variant) {
        StringBuilder words = new StringBuilder(variant.text());
        for (Mark mark : variant.marks()) {
            if (mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE) {
                words.delete(mark.start(), mark.end());
            }
        }
        return words.toString();
    }
}
