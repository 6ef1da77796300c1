package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.clause.ClauseKind;
import org.hexapla.document.Mark;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    private static final CheckedUnit SHIPS =
            Units.six("السفن", "Ships", "Buques", "Navires", "Суда", "船只");

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsAnEmptyCellInEachLanguage(String language) {
        CheckedUnit unit = Units.with(SHIPS, language, " ");

        assertThat(new Checks().of(unit))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.flag()).isEqualTo(Flag.EMPTY_LANGUAGE);
                            assertThat(one.values()).containsEntry("language", language);
                            assertThat(one.places()).isEmpty();
                        });
    }

    @Test
    void knowsTheLanguagesOfTheAlignment() {
        CheckedUnit unit =
                new CheckedUnit(
                        Map.of(Language.ENGLISH, CheckedCell.of("Ships")),
                        Set.of(Language.ENGLISH, Language.FRENCH, Language.RUSSIAN));

        assertThat(new Checks().of(unit))
                .extracting(Finding::explanation)
                .containsExactly("There is nothing in French and Russian.");
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsAMissingFootnoteMarkInEachLanguage(String language) {
        CheckedUnit unit = Units.six("السفن3", "Ships3", "Buques3", "Navires3", "Суда3", "船只3");
        for (String other : Units.LANGUAGES) {
            String text = Units.text(unit, other);
            if (!other.equals(language)) {
                unit = Units.with(unit, other, noted(text));
            }
        }

        assertThat(Units.found(unit, Flag.FOOTNOTE_MISMATCH))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.values())
                                        .containsEntry("language", language)
                                        .containsEntry("count", "0")
                                        .containsEntry("usual", "1"));
    }

    private static CheckedCell noted(String text) {
        return new CheckedCell(
                text,
                List.of(new Mark(Mark.Kind.FOOTNOTE_REFERENCE, text.length() - 1, text.length())),
                ClauseKind.PREAMBULAR,
                Optional.empty(),
                List.of());
    }

    @Test
    void countsNotesWhateverTheirNumbers() {
        CheckedUnit unit =
                Units.six(
                        "السفن [3].",
                        "Ships [3].",
                        "Buques [4].",
                        "Navires [3].",
                        "Суда [4].",
                        "船只[3]。");

        assertThat(new Checks().of(unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsAnotherOpeningInEachLanguage(String language) {
        CheckedUnit unit = SHIPS;
        for (String each : Units.LANGUAGES) {
            String key = each.equals(language) ? "urges" : "requests";
            unit =
                    Units.with(
                            unit,
                            each,
                            opened(Units.text(SHIPS, each), List.of(key, "odd" + each)));
        }

        assertThat(Units.found(unit, Flag.OPENING_DIFFERS))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.values())
                                        .containsEntry("language", language)
                                        .containsEntry("verb", "urges")
                                        .containsEntry("usual", "requests"));
    }

    @Test
    void takesOpeningsForEqualThatShareOneKey() {
        CheckedUnit unit = SHIPS;
        for (String each : Units.LANGUAGES) {
            unit =
                    Units.with(
                            unit,
                            each,
                            opened(Units.text(SHIPS, each), List.of("asks", "requests")));
        }

        assertThat(Units.found(unit, Flag.OPENING_DIFFERS)).isEmpty();
    }

    private static CheckedCell opened(String text, List<String> openings) {
        return new CheckedCell(text, List.of(), ClauseKind.OPERATIVE, Optional.empty(), openings);
    }

    @Test
    void findsANameThatIsRenderedInTwoWays() {
        List<CheckedUnit> alignment =
                List.of(
                        pair(
                                "The Northern Harbour Council met.",
                                "Le Conseil des ports du Nord s’est réuni."),
                        pair(
                                "Thanks the Northern Harbour Council.",
                                "Remercie le Conseil des ports du Nord."),
                        pair(
                                "It wrote to the Northern Harbour Council.",
                                "Il écrivit au Conseil portuaire du Nord."),
                        pair("Nobody answered.", "Nul ne répondit."));

        List<List<Finding>> findings = new Checks().of(alignment);

        assertThat(findings.get(2))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.flag()).isEqualTo(Flag.TERM_DIFFERS);
                            assertThat(one.values())
                                    .containsEntry("here", "Conseil portuaire du Nord")
                                    .containsEntry("term", "Northern Harbour Council");
                        });
        assertThat(findings.get(0)).isEmpty();
        assertThat(findings.get(1)).isEmpty();
    }

    @Test
    void takesAnotherEndingOrAPronounForNoOtherName() {
        List<CheckedUnit> alignment =
                List.of(
                        pair(
                                "The Northern Harbour Council met.",
                                "Le Conseil des ports du Nord s’est réuni."),
                        pair(
                                "Thanks the Northern Harbour Council.",
                                "Remercie le Conseil des ports du Nord."),
                        pair("The Northern Harbour Council slept.", "Celui-ci dormit."));

        assertThat(new Checks().of(alignment)).allSatisfy(own -> assertThat(own).isEmpty());
    }

    @Test
    void readsANameThroughAllSmallWordsThatMayStandInside() {
        List<CheckedUnit> alignment =
                List.of(
                        pair(
                                "The Convention against Storms is old.",
                                "La Convention contre les tempêtes est vieille."),
                        pair(
                                "It is the Convention against Storms.",
                                "C’est la Convention contre les tempêtes."),
                        pair(
                                "Read the Convention against Storms.",
                                "Lisez la Convention contre toutes les tempêtes."));

        assertThat(new Checks().of(alignment).get(2))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.values())
                                        .containsEntry("term", "Convention against Storms"));
    }

    private static CheckedUnit pair(String english, String french) {
        return CheckedUnit.of(
                Map.of(
                        Language.ENGLISH, CheckedCell.of(english),
                        Language.FRENCH, CheckedCell.of(french)));
    }

    @Test
    void countsPlacesInCodePoints() {
        CheckedUnit unit = Units.one("en", "𠀋 and 𠀋  met");

        assertThat(Units.found(unit, Flag.PUNCTUATION))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.places())
                                        .containsEntry(Language.ENGLISH, List.of(new Place(7, 9))));
    }

    @Test
    void takesWhateverTextThereIs() {
        for (String text :
                List.of(
                        "/",
                        "1/",
                        "//",
                        "(",
                        "[",
                        "«",
                        "\uD840",
                        "\u0000",
                        "1,",
                        "万",
                        "/5",
                        "第",
                        "1 ",
                        "000 ",
                        "\u2060",
                        "a".repeat(5000),
                        "1,".repeat(3000),
                        "((".repeat(3000),
                        "59/".repeat(2000),
                        "三".repeat(3000))) {
            CheckedUnit unit = SHIPS;
            for (String language : Units.LANGUAGES) {
                unit = Units.with(unit, language, text);
            }

            assertThat(new Checks().of(unit)).doesNotContainNull();
        }
    }

    @Test
    void doubtsWhatTheAlignerDoubtsAndWhatIsFlagged() {
        assertThat(Doubt.of(0.9, List.of())).isCloseTo(0.1, within(1e-9));
        assertThat(Doubt.of(0.9, List.of(Flag.UNBALANCED, Flag.UNBALANCED)))
                .isEqualTo(Doubt.of(0.9, Set.of(Flag.UNBALANCED)))
                .isGreaterThan(0.1)
                .isLessThan(0.5);
        assertThat(Doubt.of(0, Set.of())).isEqualTo(1);
        assertThat(Doubt.of(1, Set.of(Flag.NUMBER_MISMATCH))).isZero();
        assertThatThrownBy(() -> Doubt.of(1.1, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesFlagsAsTheInterfaceDoes() {
        Map<Flag, String> keys = new EnumMap<>(Flag.class);
        for (Flag flag : Flag.values()) {
            keys.put(flag, flag.key());
        }

        assertThat(keys.values())
                .doesNotHaveDuplicates()
                .contains("number-mismatch", "empty-language")
                .doesNotContainAnyElementsOf(Collections.singleton(""));
    }
}
