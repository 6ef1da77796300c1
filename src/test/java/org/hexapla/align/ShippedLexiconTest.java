package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.language.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedLexiconTest {

    /** Words of resolutions: rights, education, health, water, women. */
    private static final Map<String, List<String>> WORDS =
            Map.of(
                    "ar", List.of("حقوق", "التعليم", "الصحة", "المياه", "النساء"),
                    "en", List.of("rights", "education", "health", "water", "women"),
                    "es", List.of("derechos", "educación", "salud", "agua", "mujeres"),
                    "fr", List.of("droits", "éducation", "santé", "eau", "femmes"),
                    "ru", List.of("права", "образования", "здравоохранения", "воды", "женщин"),
                    "zh", List.of("权", "教", "健", "水", "妇"));

    @Test
    void saysWhatItWasMadeFromAndOnWhatTerms() {
        LexiconHead head = ShippedLexicon.file().head();

        assertThat(head.command()).startsWith("hexapla lexicon train ").doesNotContain(" /");
        assertThat(head.tool()).startsWith("Hexapla ");
        assertThat(head.sources().toString())
                .contains(
                        "Universal Declaration of Human Rights",
                        "Sustainable Development Goals",
                        "TICO-19",
                        "UNTERM");
        assertThat(head.licences().toString()).contains("CC0", "MIT", "PDDL");
    }

    @Test
    void isSound() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        LexiconWriter.write(ShippedLexicon.file(), copy);

        Lexicon read = LexiconReader.read(new ByteArrayInputStream(copy.toByteArray())).lexicon();

        LexiconEntries.assertSame(read, ShippedLexicon.file().lexicon(), 1e-6);
        assertThat(copy.size()).isLessThan(4_000_000);
    }

    @TestFactory
    List<DynamicTest> knowsWordsOfTheUnitedNationsInAllPairs() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Language from : Language.OFFICIAL) {
            for (Language to : Language.OFFICIAL) {
                if (!from.equals(to)) {
                    for (int word = 0; word < 5; word++) {
                        String own = words(from).get(word);
                        String other = words(to).get(word);
                        tests.add(
                                DynamicTest.dynamicTest(
                                        from + " " + own + " = " + to + " " + other,
                                        () -> assertKnows(from, own, to, other)));
                    }
                }
            }
        }
        return tests;
    }

    private static List<String> words(Language language) {
        return WORDS.getOrDefault(language.tag(), List.of());
    }

    private static void assertKnows(Language from, String own, Language to, String other) {
        String form = new Tokenizer(to).tokens(other).get(0);
        assertThat(ShippedLexicon.file().lexicon().translations(from, own, to, 5))
                .extracting(Lexicon.Translation::word)
                .contains(form);
    }
}
