package org.hexapla.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {

    private final LanguageNames names = new LanguageNames();

    @ParameterizedTest
    @CsvSource({
        "en.docx, en",
        "EN.DOCX, en",
        "A-RES-1-2.fr.txt, fr",
        "59-187_Spanish.html, es",
        "59-187_Spanish (2).html, es",
        "N0448714-ar.doc, ar",
        "text.pt-BR.md, pt-BR",
        "zh_Hans.md, zh-Hans",
        "sv.pdf, sv",
        "en-GB.txt, en-GB",
        "es-AR.txt, es-AR",
        "a.fr_FR.txt, fr-FR",
        "Résolution en français.pdf, fr",
        "resolution.da.txt, da",
        "Résolution français.pdf, fr",
        "Re\u0301solution franc\u0327ais.pdf, fr",
        "决议-中文.docx, zh",
        "القرار - العربية.docx, ar",
        "Резолюция (русский).rtf, ru"
    })
    void aNameTellsItsLanguage(String fileName, String language) {
        assertThat(names.in(fileName)).contains(Language.of(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en_fr.docx",
                "EN-FR.docx",
                "59-187.en-fr.txt",
                "59-187.fr.en.txt",
                "A-RES-1-2_Spanish-Russian.pdf"
            })
    void aNameMayTellTwoLanguagesAndSoNone(String fileName) {
        assertThat(names.two(fileName)).hasSize(2);
        assertThat(names.in(fileName)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".docx",
                "A-RES-59-187.docx",
                "A.RES.59.L.docx",
                "CRC.C.OP.SC.docx",
                "N0448714.pdf",
                "new.docx",
                "doc.docx",
                "xx.txt",
                "English lessons.docx",
                "document",
                "report-final.docx"
            })
    void otherNamesTellNone(String fileName) {
        assertThat(names.in(fileName)).isEmpty();
    }
}
