package org.hexapla.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN_us, en-US",
        "zh-hans, zh-Hans",
        "zh-TW, zh-TW",
        "pt-br, pt-BR",
        "sr-Latn, sr-Latn",
        "yue, yue",
        "tet, tet",
        "zgh, zgh",
        "ckb, ckb"
    })
    void aTagIsPutInCanonicalForm(String tag, String canonical) {
        assertThat(Language.of(tag).tag()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "eng, en",
        "fre, fr",
        "fra, fr",
        "zho, zh",
        "chi, zh",
        "cmn, zh",
        "arb, ar",
        "rus-RU, ru-RU",
        "iw, he",
        "in, id"
    })
    void theCodesOfALanguageNameOneLanguage(String one, String other) {
        assertThat(Language.of(one)).isEqualTo(Language.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "foo", "qqq", "xx", "und", "english", "e", "en-", "en-a-b"})
    void whatNamesNoLanguageIsRefused(String tag) {
        assertThatThrownBy(() -> Language.of(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BCP 47");
    }
}
