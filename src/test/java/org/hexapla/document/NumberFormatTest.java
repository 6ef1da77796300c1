package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "lowerLetter, 26, z",
        "lowerLetter, 28, bb",
        "upperRoman, 49, XLIX",
        "lowerRoman, 1994, mcmxciv",
        "ordinal, 12, 12th",
        "ordinal, 23, 23rd",
        "russianLower, 10, к",
        "arabicAlpha, 3, ت",
        "arabicAbjad, 3, ج",
        "chineseCounting, 10, 十",
        "chineseCountingThousand, 11, 十一",
        "chineseCountingThousand, 20, 二十",
        "chineseCountingThousand, 105, 一百〇五",
        "chineseCountingThousand, 110, 一百一十",
        "ideographDigital, 20, 二〇",
        "ideographZodiac, 2, 丑",
        "decimalEnclosedCircle, 21, 21",
        "decimalFullWidth, 15, １５",
        "none, 3, ''",
        "neverHeardOf, 3, 3"
    })
    void officeOpenXmlNamesTheFormat(String name, int number, String expected) {
        assertThat(NumberFormat.ofOfficeOpen(name).of(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, IV", "2, iv", "3, D", "4, d", "39, 四", "46, ث", "48, د", "58, г"})
    void word97NumbersTheFormat(int code, String four) {
        assertThat(NumberFormat.ofWord97(code).of(4)).isEqualTo(four);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 2",
                "I | II",
                "一, 二, 三, ... | 二",
                "甲, 乙, 丙, ... | 乙",
                "١, ٢, ٣, ... | ٢",
                "أ, ب, ج, ... | ب",
                "а, б, .., аа, бб, ... (ru) | б"
            })
    void openDocumentShowsTheFormat(String example, String two) {
        assertThat(NumberFormat.ofOpenDocument(example).of(2)).isEqualTo(two);
    }
}
