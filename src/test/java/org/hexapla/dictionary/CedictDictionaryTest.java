package org.hexapla.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CedictDictionaryTest {

    @Test
    void readsBothSpellingsAndEachGloss() throws IOException {
        DictionaryReading reading =
                DictionaryReading.of(
                        """
                        # CC-CEDICT
                        #! version=1
                        燈塔 灯塔 [deng1 ta3] /lighthouse/beacon (at sea)/
                        山 山 [shan1] /mountain; hill/
                        """,
                        "",
                        "");

        assertThat(reading.entries)
                .containsExactly(
                        "zh 燈塔 = en lighthouse",
                        "zh 灯塔 = en lighthouse",
                        "zh 燈塔 = en beacon",
                        "zh 灯塔 = en beacon",
                        "zh 山 = en mountain",
                        "zh 山 = en hill");
        assertThat(reading.skipped).isEmpty();
    }

    @Test
    void leavesOutWhatSpeaksAboutAWord() throws IOException {
        DictionaryReading reading =
                DictionaryReading.of(
                        "游 游 [you2] /to swim/CL:次[ci4]/variant of 遊|游[you2]/surname You/"
                                + "(literary)/to (slowly) drift/\r\n",
                        "",
                        "");

        assertThat(reading.entries).containsExactly("zh 游 = en swim", "zh 游 = en drift");
    }

    @Test
    void readsItsKinOfOtherLanguages() throws IOException {
        DictionaryReading reading =
                DictionaryReading.of("山 山 [shan1] /montagne/\n", "zh-Hans", "fr");

        assertThat(reading.entries).containsExactly("zh-Hans 山 = fr montagne");
    }

    @Test
    void namesEachLineThatItCannotRead() throws IOException {
        DictionaryReading reading =
                DictionaryReading.of(
                        "山 山 [shan1] /mountain/\n山 [shan1] /hill/\n河 河 [he2] /river\n", "", "");

        assertThat(reading.entries).containsExactly("zh 山 = en mountain");
        assertThat(reading.skipped).hasSize(2);
        assertThat(reading.skipped.get(0)).startsWith("2: ");
        assertThat(reading.skipped.get(1)).startsWith("3: ");
    }
}
