package org.hexapla.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that can't be understood is named before anything starts. */
class SettingsCheckTest {

    @ParameterizedTest
    @CsvSource({
        "hexapla.lexicon.patience, abc, HEXAPLA_LEXICON_PATIENCE, a length of time",
        "hexapla.lexicon.learning, treu, HEXAPLA_LEXICON_LEARNING, true or false",
        "hexapla.lexicon.entries, many, HEXAPLA_LEXICON_ENTRIES, a whole number",
        "hexapla.lexicon.entries, 1.5, HEXAPLA_LEXICON_ENTRIES, a whole number",
        "hexapla.limits.upload, 8 MB, HEXAPLA_LIMITS_UPLOAD, a number of bytes",
        "hexapla.limits.reading-time, soon, HEXAPLA_LIMITS_READING_TIME, a length of time",
        "hexapla.official.first-wait, -, HEXAPLA_OFFICIAL_FIRST_WAIT, a length of time",
        "hexapla.neural.weight, '5,5', HEXAPLA_NEURAL_WEIGHT, a number",
        "hexapla.jobs.keep, 30 days, HEXAPLA_JOBS_KEEP, a length of time",
        "hexapla.jobs.keep, -5D, HEXAPLA_JOBS_KEEP, a length of time",
        "hexapla.jobs.polling, 0, HEXAPLA_JOBS_POLLING, a length of time",
        "hexapla.jobs.keep, ${NOTHING}, HEXAPLA_JOBS_KEEP, a length of time",
        "hexapla.lexicon.entries, 0, HEXAPLA_LEXICON_ENTRIES, 'a whole number, and not less than 1'",
        "hexapla.lexicon.learning, t, HEXAPLA_LEXICON_LEARNING, true or false"
    })
    void aWrongSettingIsNamedWithItsValueAndWhatItHasToBe(
            String name, String value, String variable, String expected) {
        assertThatThrownBy(() -> check(Map.of(name, value)))
                .isInstanceOf(StartFailedException.class)
                .hasMessageStartingWith(
                        "The setting "
                                + variable
                                + " is \""
                                + value
                                + "\"; it has to be "
                                + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "hexapla.jobs.keep, HEXAPLA_JOBS_KEEP, a length of time",
        "hexapla.lexicon.learning, HEXAPLA_LEXICON_LEARNING, true or false",
        "hexapla.neural.tokens, HEXAPLA_NEURAL_TOKENS, a whole number",
        "hexapla.limits.upload, HEXAPLA_LIMITS_UPLOAD, a number of bytes",
        "hexapla.official.address, HEXAPLA_OFFICIAL_ADDRESS, a text",
        "hexapla.official.hosts, HEXAPLA_OFFICIAL_HOSTS, a text"
    })
    void anEmptySettingThatIsNeededIsNamed(String name, String variable, String expected) {
        for (String value : List.of("", " ")) {
            assertThatThrownBy(() -> check(Map.of(name, value)))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageStartingWith("The setting " + variable + " is empty; it has to be ")
                    .hasMessageContaining(expected)
                    .hasMessageEndingWith(", or left out.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "yes", "y", "on", "1", "false", "No", "n", "OFF", "0"})
    void yesAndNoMeanWhatTheyMeanToTheServer(String word) {
        boolean yes =
                List.of("true", "yes", "y", "on", "1").contains(word.toLowerCase(Locale.ROOT));

        assertThat(values(Map.of()).convert(word, Boolean.class)).isEqualTo(yes);
        assertThatCode(() -> check(Map.of("hexapla.lexicon.learning", word)))
                .doesNotThrowAnyException();
    }

    @Test
    void aSettingMayReferToAnotherVariable() {
        assertThatCode(() -> check(Map.of("hexapla.jobs.keep", "${KEEP}", "KEEP", "5D")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(Map.of("hexapla.jobs.keep", "${KEEP:5D}")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(Map.of("hexapla.jobs.keep", "${KEEP}", "KEEP", "long")))
                .hasMessageContaining("HEXAPLA_JOBS_KEEP is \"long\"");
    }

    @Test
    void thisProcesssSettingsMayReferToOthers() {
        System.setProperty("hexapla.jobs.keep", "${settings.check.test:5D}");
        try {
            assertThatCode(() -> SettingsCheck.ofThisProcess().check()).doesNotThrowAnyException();
        } finally {
            System.clearProperty("hexapla.jobs.keep");
        }
    }

    @Test
    void severalWrongSettingsAreAllNamed() {
        assertThatThrownBy(
                        () -> check(Map.of("hexapla.jobs.keep", "x", "hexapla.limits.upload", "y")))
                .hasMessageContainingAll("HEXAPLA_JOBS_KEEP", "HEXAPLA_LIMITS_UPLOAD");
    }

    @Test
    void settingsThatCanBeUnderstoodAndThoseThatAreLeftOutAreRight() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
        assertThatCode(
                        () ->
                                check(
                                        Map.of(
                                                "hexapla.lexicon.patience", "10S",
                                                "hexapla.jobs.keep", "30D",
                                                "hexapla.limits.upload", "8M",
                                                "hexapla.lexicon.learning", "off",
                                                "hexapla.neural.weight", "2.5",
                                                "hexapla.neural.model", "/models/a.onnx",
                                                "hexapla.official.hosts", "a.example,b.example",
                                                "hexapla.official.accept", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void everyDeclarationOfSettingsIsLookedAt() {
        assertThat(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.hexapla"))
                .filteredOn(type -> type.isAnnotatedWith(ConfigMapping.class))
                .extracting(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(SettingsCheck.DECLARATIONS);
    }

    /** Settings of a type that nothing is known about. */
    @ConfigMapping(prefix = "hexapla.strange")
    interface Strange {
        Instant since();
    }

    @Test
    void settingsOfATypeThatCannotBeCheckedAreABug() {
        assertThatThrownBy(
                        () ->
                                new SettingsCheck(
                                                values(Map.of()), List.of(Strange.class.getName()))
                                        .check())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("hexapla.strange.since", "Instant");
    }

    private static void check(Map<String, String> values) throws StartFailedException {
        new SettingsCheck(values(values)).check();
    }

    private static SmallRyeConfig values(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .build();
    }
}
