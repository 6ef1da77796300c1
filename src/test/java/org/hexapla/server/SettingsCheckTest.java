package org.hexapla.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "hexapla.jobs.keep, 30 days, HEXAPLA_JOBS_KEEP, a length of time"
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

    private static void check(Map<String, String> values) throws StartFailedException {
        new SettingsCheck(
                        new SmallRyeConfigBuilder()
                                .withSources(new PropertiesConfigSource(values, "test", 100))
                                .addDiscoveredConverters()
                                .build())
                .check();
    }
}
