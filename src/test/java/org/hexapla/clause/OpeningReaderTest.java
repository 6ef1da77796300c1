package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.document.Document;
import org.hexapla.document.MarkdownReader;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningReaderTest {

    private static final Path SAMPLE = Path.of("alignments", "A-RES-59-187");

    @ParameterizedTest
    @CsvSource({
        "ar, 7 - تطلب إلى أمين المكتبة أن يعد فهرسا;",
        "en, 7. Requests the librarian to draw up a list;",
        "es, 7. Pide al bibliotecario que prepare una lista;",
        "fr, 7. Prie le bibliothécaire de dresser une liste ;",
        "ru, 7. просит библиотекаря составить список;",
        "zh, 7. 请图书馆馆长编制一份清单；"
    })
    void readsTheNumberAndTheVerbOfAnOperativeClause(String language, String words) {
        OpeningReader.Opening opening =
                OpeningReader.read(words, ClauseKind.OPERATIVE, Language.of(language));

        assertThat(opening.number()).contains("7");
        assertThat(opening.openings()).contains("requests");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, وإذ تشير إلى قواعد المكتبة",
        "en, Recalling the rules of the library",
        "es, Recordando el reglamento de la biblioteca",
        "fr, Rappelant le règlement de la bibliothèque",
        "ru, ссылаясь на правила библиотеки",
        "zh, 回顾图书馆的规则"
    })
    void readsTheVerbOfAPreambularClause(String language, String words) {
        OpeningReader.Opening opening =
                OpeningReader.read(words, ClauseKind.PREAMBULAR, Language.of(language));

        assertThat(opening.number()).isEmpty();
        assertThat(opening.openings()).contains("recalling");
    }

    @Test
    void readsWhatTheWordsSayNow() {
        assertThat(
                        OpeningReader.read(
                                        "8. Decides to draw up a list;",
                                        ClauseKind.OPERATIVE,
                                        Language.ENGLISH)
                                .openings())
                .contains("decides")
                .doesNotContain("requests");
    }

    @Test
    void findsNothingWhereNothingIsKnown() {
        assertThat(OpeningReader.read("", ClauseKind.OPERATIVE, Language.ENGLISH))
                .isEqualTo(OpeningReader.read("??", ClauseKind.PARAGRAPH, Language.of("sw")));
        assertThat(OpeningReader.read("1. Requests", ClauseKind.TITLE, Language.ENGLISH).number())
                .isEmpty();
        assertThat(
                        OpeningReader.read(
                                "(b) Requests that", ClauseKind.SUB_PARAGRAPH, Language.ENGLISH))
                .satisfies(
                        opening -> {
                            assertThat(opening.number()).contains("b");
                            assertThat(opening.openings()).isEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void agreesWithTheClausesOfTheSample(String tag) throws Exception {
        Language language = Language.of(tag);
        Document document =
                new MarkdownReader().read(Files.readAllBytes(SAMPLE.resolve(tag + ".md")), "");
        SegmentedText text =
                new Segmenter(new SentenceSplitters())
                        .segment(document, language, Segmentation.AUTO);
        int clause = -1;
        for (Segment segment : text.segments()) {
            Clause own = text.clauseOf(segment);
            boolean begins = own.index() > clause;
            clause = Math.max(clause, own.index());
            if (begins
                    && (own.kind() == ClauseKind.PREAMBULAR
                            || own.kind() == ClauseKind.OPERATIVE)) {
                assertThat(OpeningReader.read(segment.text(), own.kind(), language))
                        .isEqualTo(new OpeningReader.Opening(own.number(), own.openings()));
            }
        }
        assertThat(clause).isPositive();
    }
}
