package org.hexapla.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "resolution 59 of, 59",
        "القرار ٥٩ المؤرخ, 59",
        "第五十九届会议, 59",
        "二〇〇四年十二月, 2004 12",
        "一百零五, 105",
        "三百五十万人, 3500000",
        "500万人, 5000000",
        "第一条第三项, 1 3",
        "A/RES/59/187, 59 187",
        "Add.2 and 2004/63, 2 2004 63",
    })
    void areFoundInEveryScript(String text, String values) {
        assertThat(Numerals.find(text).stream().map(found -> Long.toString(found.value())))
                .containsExactly(values.split(" "));
    }

    @Test
    void joinGroupsOfThousands() {
        assertThat(values("1,000 and 25\u00a0300 and 2 000 000"))
                .containsExactly(1000L, 25300L, 2000000L);
        assertThat(values("12 345, 58/170")).containsExactly(12L, 345L, 58L, 170L);
    }

    @Test
    void areNotSeenInChineseWordsThatOnlyHoldTheSign() {
        assertThat(values("一切人权和统一的国家进一步合作")).isEmpty();
    }

    @Test
    void tellWhereTheyStand() {
        assertThat(Numerals.find("in 2004.")).containsExactly(new Numeral(2004, 3, 7));
    }

    @Test
    void passOverWhatIsTooLongToBeANumber() {
        assertThat(values("1".repeat(40) + " 7")).containsExactly(7L);
    }

    @Property
    void readBackWhatWasWritten(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long value) {
        assertThat(values("(" + value + ")")).containsExactly(value);
    }

    private static List<Long> values(String text) {
        return Numerals.find(text).stream().map(Numeral::value).toList();
    }
}
