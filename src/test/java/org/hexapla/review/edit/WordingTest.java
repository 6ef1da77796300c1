package org.hexapla.review.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A segment is one line of what XML can hold. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one  two,one  two",
                "'one \n\t two',one two",
                "'a\r\nb',a b",
                "a\u2028b\u0085c,a b c",
                "\u202eab\u202c,\u202eab\u202c",
                "\uD83D\uDE00 b,\uD83D\uDE00 b",
            })
    void breaksOfLinesBecomeBlanks(String text, String line) {
        assertThat(Wording.onOneLine(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t\r\n\u0085", "\u202e\u200f\u200b\ufeff", "\uD83D\uDE00", "\ufffd"})
    void whatXmlCanHoldMayStand(String text) {
        assertThat(Wording.fault(text)).isEmpty();
    }

    @Test
    void whatItCannotHoldIsNamedWithItsPlaceInCodePoints() {
        assertThat(Wording.fault("\uD83D\uDE00\u000b"))
                .hasValue("must not hold U+000B (a control character), as at offset 1");
        assertThat(Wording.fault("ab\uDE00\uD83D"))
                .hasValue(
                        "must not hold U+DE00 (a lone surrogate, half a character), as at offset 2");
        assertThat(Wording.fault("\uffff"))
                .hasValue("must not hold U+FFFF (no character), as at offset 0");
    }
}
