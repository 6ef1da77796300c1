package org.hexapla.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table of cases: the bar shows where a sentence ends. */
class SentenceSplitterTest {

    private static final SentenceSplitters SPLITTERS = new SentenceSplitters();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; It met in May.| It adopted a report.",
                "en; See A/CONF.157/24 (Part I), chap. III.",
                "en; See E/2004/23, chap. II, sect. A.",
                "en; Mr. Smith and Dr. Jones met at 10 a.m. on Monday.",
                "en; “Why now?” asked the delegate.",
                "en; He read the text.| (It was long.)| Then he left.",
                "fr; Voir résolution 55/2, chap. II, sect. A.",
                "fr; Il a dit « oui. »| Puis il est parti.",
                "fr; M. Dupont préside.| La séance est levée.",
                "es; Véase el cap. III, secc. A.",
                "es; Los EE. UU. votaron a favor.| El Sr. López se abstuvo.",
                "ru; См. резолюцию 55/2.",
                "ru; Это было в 2004 г.| Совет принял решение.",
                "ru; Он живет в г. Москва и т. д. без перемен.",
                "ar; اعتمد المجلس القرار.| ثم رفعت الجلسة.",
                "ar; انظر A/CN.4/L.702/Add.2 والقرار.",
                "zh; 会议开始。|代表们发言。",
                "zh; 他说：“会议开始。”|然后离开。",
                "en; See Ibid. Supplement for June.",
                "en; It found OX-7.|In June it left.",
                "en; The share was 40%.|The rest was lost.",
                "en; It was \"likely\".|WHO agreed.",
                "fr; Il a trouvé OX-7.|En juin il est parti.",
                "fr; Il a trouvé « OX-7 ».|En juin il est parti.",
                "ar; وجد المجلس أوكس-7.|وفي حزيران غادر.",
                "es; Jugaron contra el St. Albans y ganaron.",
                "ru; Пришел Дж. Смит из больницы Св. Анны.",
                "ru; На сумму 5 млн долл. США и более.",
                "zh; 会议开始。“",
                "zh; 真的吗?!|是的。",
                "zh; 你去吗？ ！",
                "zh; “你去吗？”，他说。",
                "de; Der Rat tagte.| Er beschloss nichts.",
                "de; Dr. Weber stimmte zu.| Das gilt z. B. in St. Gallen.",
            })
    void splitsWhereSentencesEndAndNowhereElse(String language, String marked) {
        String[] sentences = marked.split("\\|");

        assertThat(split(Language.of(language), String.join("", sentences)))
                .containsExactly(
                        Arrays.stream(sentences).map(String::strip).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"en", "fr", "es", "ru", "ar", "zh", "de", "ja"})
    void leavesNothingToSplitInAnEmptyParagraph(String language) {
        assertThat(SPLITTERS.of(Language.of(language)).boundaries("")).isEmpty();
    }

    private static List<String> split(Language language, String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int place : SPLITTERS.of(language).boundaries(text)) {
            parts.add(text.substring(start, place).strip());
            start = place;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
