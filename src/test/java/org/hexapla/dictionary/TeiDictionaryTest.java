package org.hexapla.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeiDictionaryTest {

    private static final String ENTRY =
            """
            <entry>
              <form><orth>lighthouse</orth><pron>x</pron></form>
              <sense>
                <cit type="trans"><quote>phare</quote></cit>
                <cit type="trans"><quote>tour (en mer) </quote><note>rare</note></cit>
                <cit type="example"><quote>a lighthouse at sea</quote>
                  <cit type="trans"><quote>un phare en mer</quote></cit></cit>
              </sense>
            </entry>
            """;

    @Test
    void takesTheLanguagesFromTheTitle() throws IOException {
        DictionaryReading reading = DictionaryReading.of(tei("English-French", ENTRY), "", "");

        assertThat(reading.entries)
                .containsExactly(
                        "en lighthouse = fr phare",
                        "en lighthouse = fr tour",
                        "en lighthouse = fr un phare en mer");
    }

    @Test
    void believesTheTextMoreThanItsTitle() throws IOException {
        String text =
                """
                <entry xml:lang="rus"><form><orth>маяк</orth></form>
                <cit type="trans" xml:lang="spa"><quote>faro</quote></cit></entry>
                """;

        assertThat(DictionaryReading.of(tei("English-French", text), "", "").entries)
                .containsExactly("ru маяк = es faro");
    }

    @Test
    void readsOldFilesWithADoctype() throws IOException {
        String text =
                """
                <?xml version="1.0"?>
                <!DOCTYPE TEI.2 PUBLIC "-//TEI P4//DTD Main Document Type//EN" "tei2.dtd" [
                <!ENTITY % TEI.dictionaries "INCLUDE"> ]>
                <TEI.2><text><body><entry><form><orth>faro</orth></form>
                <trans><tr>lighthouse</tr><tr>to shine (of lamps)</tr></trans></entry></body></text>
                </TEI.2>
                """;

        assertThat(DictionaryReading.of(text, "es", "en").entries)
                .containsExactly("es faro = en lighthouse", "es faro = en shine");
    }

    @Test
    void countsEntriesWithoutAHeadWord() throws IOException {
        DictionaryReading reading =
                DictionaryReading.of(tei("English-French", "<entry/>\n" + ENTRY), "", "");

        assertThat(reading.entries).hasSize(3);
        assertThat(reading.skipped).singleElement().asString().contains("no head word");
    }

    @Test
    void asksForALanguageThatNothingNames() {
        assertThatThrownBy(() -> DictionaryReading.of(tei("Words", ENTRY), "en", ""))
                .isInstanceOf(UnreadableDictionaryException.class)
                .hasMessageContaining("--target");
    }

    @Test
    void refusesBrokenXmlWithItsLine() {
        String broken = tei("English-French", ENTRY).replace("</sense>", "");

        assertThatThrownBy(() -> DictionaryReading.of(broken, "", ""))
                .isInstanceOf(UnreadableDictionaryException.class)
                .hasMessageMatching("(?s)line \\d+: the XML is broken: .*");
    }

    @Test
    void refusesOtherXml() {
        assertThatThrownBy(() -> DictionaryReading.of("<html><body/></html>", "en", "fr"))
                .isInstanceOf(UnreadableDictionaryException.class)
                .hasMessageContaining("<html>");
    }

    @Test
    void neverReadsAnotherFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "password");
        String text =
                "<!DOCTYPE TEI [<!ENTITY other SYSTEM \""
                        + secret.toUri()
                        + "\">]>"
                        + tei(
                                "English-French",
                                ENTRY.replace(
                                        "phare</quote></cit>\n    <cit",
                                        "&other;</quote></cit>\n    <cit"));

        try {
            assertThat(DictionaryReading.of(text, "", "").entries.toString())
                    .doesNotContain("password");
        } catch (UnreadableDictionaryException refused) {
            assertThat(refused).hasMessageNotContaining("password");
        }
    }

    private static String tei(String title, String entries) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><title>"
                + title
                + " FreeDict Dictionary</title></teiHeader>\n<text><body>"
                + entries
                + "</body></text></TEI>\n";
    }
}
