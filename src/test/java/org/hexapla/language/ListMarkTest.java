package org.hexapla.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.language.ListMark.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Requests | 1 | FIGURE",
                "10. Decides | 10 | FIGURE",
                "3 . Encourage | 3 | FIGURE",
                "4 - تطلب | 4 | FIGURE",
                "١ - تؤكد | 1 | FIGURE",
                "٣- تدعو | 3 | FIGURE",
                "1.请秘书长 | 1 | FIGURE",
                "2、决定 | 2 | FIGURE",
                "1) To withdraw | 1 | FIGURE",
                "(a) To promote | a | LETTER",
                "a) De promouvoir | a | LETTER",
                "c ) La promotion | c | LETTER",
                "(أ) تعزيز | a | LETTER",
                "(أ ) تعزيز | a | LETTER",
                "ب) حماية | b | LETTER",
                "(هـ) تعزيز | e | LETTER",
                "б) поощрять | b | LETTER",
                "(子) 促进 | a | LETTER",
                "（a）促进 | a | LETTER",
                "(ii) To report | ii | ROMAN",
                "IV. General | iv | ROMAN",
                "(一) 促进 | i | HAN",
                "二、一般规定 | ii | HAN",
            })
    void isReadInEveryStyle(String text, String number, Style style) {
        ListMark mark = ListMark.at(text, 0).orElseThrow();

        assertThat(mark.number()).isEqualTo(number);
        assertThat(mark.style()).isEqualTo(style);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5 million people",
                "2004. The year",
                "59/187. Enhancement",
                "A/CONF.157/24 (Part I)",
                "(2016-2021) lancée à Sofia",
                "[on the report of the Third Committee]",
                "International cooperation",
                "大会，",
                "No. 3 of the series",
                "e.g. this",
                "",
            })
    void isNotSeenElsewhere(String text) {
        assertThat(ListMark.at(text, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Requests", "(a)  To", "١ - تؤكد", "1.请"})
    void endsWhereTheWordsBegin(String text) {
        int end = ListMark.at(text, 0).orElseThrow().end();

        assertThat(text.charAt(end)).matches(Character::isLetter);
        assertThat(text.substring(end - 1, end)).doesNotContainPattern("\\p{L}");
    }
}
