package org.hexapla.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexapla.exchange.WrittenTmx.mark;
import static org.hexapla.exchange.WrittenTmx.unit;
import static org.hexapla.exchange.WrittenTmx.variant;
import static org.hexapla.language.Language.ENGLISH;
import static org.hexapla.language.Language.FRENCH;
import static org.hexapla.language.Language.SPANISH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.document.Mark.Kind;
import org.hexapla.exchange.TranslationUnit.Property;
import org.junit.jupiter.api.Test;

class TmxWriterTest {

    private final List<Omission> omitted = new ArrayList<>();

    @Test
    void writesAFileThatKeepsTheRules() throws IOException {
        assertThat(TmxValidation.of(WrittenTmx.ofSixLanguages())).isEmpty();
    }

    @Test
    void writesAFileWithoutUnitsThatKeepsTheRules() throws IOException {
        byte[] file = WrittenTmx.of(TmxSettings.from(ENGLISH), List.of(), omitted);

        assertThat(TmxValidation.of(file)).isEmpty();
    }

    @Test
    void namesTheDocumentTypeAndEverythingThatTheHeaderNeeds() throws IOException {
        String file =
                write(
                        TmxSettings.from(FRENCH)
                                .withDocumentType()
                                .withSegmentType(TmxSettings.SegmentType.PARAGRAPH)
                                .withCreated(Instant.parse("2026-01-02T03:04:05Z")));

        assertThat(file)
                .contains(
                        "encoding='UTF-8'?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">")
                .contains(
                        "<header creationtool=\"Hexapla\" creationtoolversion=\"1.0\""
                                + " segtype=\"paragraph\" o-tmf=\"Hexapla\" adminlang=\"en\""
                                + " srclang=\"fr\" datatype=\"plaintext\""
                                + " creationdate=\"20260102T030405Z\"");
    }

    @Test
    void namesNoDocumentTypeUnlessToldSo() throws IOException {
        assertThat(write(TmxSettings.from(FRENCH))).doesNotContain("DOCTYPE");
    }

    @Test
    void namesWhoMadeAUnitAndWhenInTheFormOfTheStandard() throws IOException {
        assertThat(write(unit("u1", variant(ENGLISH, "One"))))
                .contains(
                        "<tu tuid=\"u1\" creationdate=\"20041220T080910Z\" creationid=\"Eleanor\""
                                + " changedate=\"20050315T235959Z\">")
                .contains("<prop type=\"symbol\">A/RES/59/187</prop>")
                .contains("<prop type=\"kind\">preambular</prop>");
    }

    @Test
    void putsTheSourceLanguageFirstAndKeepsTheOrderOfTheOthers() throws IOException {
        String file =
                write(
                        unit(
                                "1",
                                variant(SPANISH, "Uno"),
                                variant(FRENCH, "Un"),
                                variant(ENGLISH, "One")));

        assertThat(file)
                .containsSubsequence("xml:lang=\"en\"", "xml:lang=\"es\"", "xml:lang=\"fr\"");
    }

    @Test
    void saysThatAUnitWithoutTheSourceLanguageHasNone() throws IOException {
        TranslationUnit unit = unit("1", variant(SPANISH, "Uno"), variant(FRENCH, "Un"));

        assertThat(write(unit)).contains(" srclang=\"*all*\">");
        assertThat(write(allLanguages(), unit))
                .containsOnlyOnce(" srclang=\"*all*\"")
                .doesNotContain("srclang=\"*all*\">");
        assertThat(TmxValidation.of(write(unit).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void leavesOutASideWithoutWordsAndSaysSo() throws IOException {
        String file = write(unit("7", variant(ENGLISH, "One"), variant(FRENCH, " \n\u0001\uFFFE")));

        assertThat(file).doesNotContain("xml:lang=\"fr\"");
        assertThat(omitted)
                .containsExactly(new Omission("7", Optional.of(FRENCH), "The side has no words."));
    }

    @Test
    void leavesOutAUnitWithoutWordsAndSaysSo() throws IOException {
        String file = write(unit("7"), unit("8", variant(ENGLISH, "One")));

        assertThat(file).doesNotContain("tuid=\"7\"").contains("tuid=\"8\"");
        assertThat(omitted)
                .containsExactly(new Omission("7", Optional.empty(), "The unit has no words."));
    }

    @Test
    void writesMarksAsInlineElements() throws IOException {
        assertThat(
                        write(
                                unit(
                                        "1",
                                        variant(
                                                ENGLISH,
                                                "Recalling the Charter1 of all",
                                                mark(Kind.ITALIC, 0, 9),
                                                mark(Kind.FOOTNOTE_REFERENCE, 21, 22),
                                                mark(Kind.BOLD, 26, 29)))))
                .contains(
                        "<seg><hi type=\"italic\">Recalling</hi> the Charter"
                                + "<ph type=\"fnote\">1</ph> of <hi type=\"bold\">all</hi></seg>");
    }

    @Test
    void nestsMarksThatCross() throws IOException {
        assertThat(
                        write(
                                unit(
                                        "1",
                                        variant(
                                                ENGLISH,
                                                "abcdef",
                                                mark(Kind.ITALIC, 0, 4),
                                                mark(Kind.BOLD, 2, 6)))))
                .contains(
                        "<seg><hi type=\"italic\">ab<hi type=\"bold\">cd</hi></hi>"
                                + "<hi type=\"bold\">ef</hi></seg>");
    }

    @Test
    void neverCutsAFootnoteReference() throws IOException {
        assertThat(
                        write(
                                unit(
                                        "1",
                                        variant(
                                                ENGLISH,
                                                "ab12cd",
                                                mark(Kind.ITALIC, 0, 3),
                                                mark(Kind.FOOTNOTE_REFERENCE, 2, 4)))))
                .contains("<seg><hi type=\"italic\">ab<ph type=\"fnote\">12</ph></hi>cd</seg>");
    }

    @Test
    void leavesMarksOutOnTheFirstLevel() throws IOException {
        TmxSettings plain = TmxSettings.from(ENGLISH).withLevel(TmxSettings.Level.PLAIN_TEXT);

        assertThat(write(plain, unit("1", variant(ENGLISH, "abc", mark(Kind.BOLD, 0, 2)))))
                .contains("<seg>abc</seg>");
    }

    @Test
    void keepsFromTheFileWhatXmlForbids() throws IOException {
        String forbidden = "\u0000\u0008\u001B\uD800\uFFFE\uFFFF";
        TranslationUnit unit =
                new TranslationUnit(
                        "id" + forbidden,
                        List.of(new Property("type" + forbidden, "value" + forbidden)),
                        Optional.of("creator" + forbidden),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                variant(
                                        ENGLISH,
                                        forbidden + "one\ftwo\uDC00",
                                        mark(Kind.BOLD, 6, 9))));

        String file = write(unit);

        assertThat(TmxValidation.of(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(file)
                .contains("tuid=\"id\"", "<prop type=\"type\">value</prop>")
                .contains("creationid=\"creator\"")
                .contains("<seg><hi type=\"bold\">one</hi> two</seg>");
        assertThat(omitted)
                .containsExactly(
                        new Omission(
                                "id" + forbidden,
                                Optional.of(ENGLISH),
                                "The side is without what XML can't hold: U+0000, U+0008, U+001B,"
                                        + " U+D800, U+FFFE, U+FFFF, U+000C, U+DC00."));
    }

    @Test
    void doesNotEndAFileThatBrokeOff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream failing =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        if (out.size() > 1_000) {
                            throw new IOException("disk full");
                        }
                        out.write(b);
                    }
                };
        TmxWriter writer =
                new TmxWriter(
                        failing,
                        TmxSettings.from(ENGLISH),
                        new CreationTool("Hexapla", "1.0"),
                        omitted::add);

        assertThatThrownBy(() -> writer.write(unit("1", variant(ENGLISH, "word ".repeat(10_000)))))
                .hasStackTraceContaining("disk full");
        assertThatThrownBy(writer::close).hasStackTraceContaining("disk full");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("</tmx>");
    }

    @Test
    void leavesTheStreamBeneathOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };

        new TmxWriter(out, TmxSettings.from(ENGLISH), CreationTool.hexapla(), omitted::add).close();

        assertThat(closed[0]).isFalse();
    }

    @Test
    void knowsTheVersionThatWasBuilt() {
        assertThat(CreationTool.hexapla().version()).matches("\\d+\\..*");
    }

    private static TmxSettings allLanguages() {
        TmxSettings settings = TmxSettings.from(ENGLISH);
        return new TmxSettings(
                Optional.empty(),
                settings.segmentType(),
                settings.level(),
                settings.created(),
                settings.documentType());
    }

    private String write(TranslationUnit... units) throws IOException {
        return write(TmxSettings.from(ENGLISH), units);
    }

    private String write(TmxSettings settings, TranslationUnit... units) throws IOException {
        return new String(WrittenTmx.of(settings, List.of(units), omitted), StandardCharsets.UTF_8);
    }
}
