package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.align.Lexicon;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconsOfOthersTest {

    private final GoldFolder folder;

    LexiconsOfOthersTest(@TempDir Path folder) throws IOException {
        this.folder = GoldFolder.sample(folder);
    }

    @Test
    void neverLearnFromTheSetItself() throws BrokenGoldException {
        LexiconsOfOthers lexicons = lexicons("coast", "inland", "names");

        assertThat(lexicons.namesFor(set("coast", "hard"))).containsExactly("inland", "names");
        assertThat(lexicons.namesFor(set("coast", "plain"))).containsExactly("inland", "names");
        assertThat(lexicons.namesFor(set("inland", "plain"))).containsExactly("coast", "names");
    }

    @Test
    void learnFromNamedSetsOnly() throws BrokenGoldException {
        LexiconsOfOthers lexicons = lexicons("names", "not-there");

        assertThat(lexicons.namesFor(set("coast", "hard"))).containsExactly("names");
    }

    @Test
    void areEmptyWhereNoTwoLanguagesAreKnown() throws BrokenGoldException {
        LexiconsOfOthers lexicons = lexicons("coast", "inland", "names");

        assertThat(lexicons.namesFor(set("alps-de-fr", ""))).isEmpty();
        assertThat(lexicons.lexiconFor(set("alps-de-fr", ""))).isSameAs(Lexicon.empty());
    }

    @Test
    void areTrainedOnceForSetsWithTheSameSources() throws BrokenGoldException {
        LexiconsOfOthers lexicons = lexicons("coast", "names");

        assertThat(lexicons.lexiconFor(set("coast", "hard")))
                .isSameAs(lexicons.lexiconFor(set("coast", "plain")))
                .isNotSameAs(lexicons.lexiconFor(set("inland", "plain")));
    }

    @Test
    void learnFromUndamagedUnitsAndFromTerms() throws BrokenGoldException {
        TrainingTexts texts =
                TrainingTexts.of(folder.path(), folder.sets(), List.of("coast", "names"));

        assertThat(texts.unitsOf("coast"))
                .hasSize(2)
                .allSatisfy(unit -> assertThat(unit).hasSize(6))
                .first()
                .satisfies(
                        unit ->
                                assertThat(unit)
                                        .containsEntry(Language.ENGLISH, "The fish market.")
                                        .containsEntry(Language.CHINESE, "鱼市场。"));
        assertThat(texts.unitsOf("names"))
                .containsExactly(
                        Map.of(
                                Language.ENGLISH, "harbour",
                                Language.FRENCH, "port",
                                Language.SPANISH, "puerto"),
                        Map.of(Language.ENGLISH, "ships", Language.FRENCH, "navires"));
    }

    private LexiconsOfOthers lexicons(String... names) throws BrokenGoldException {
        return new LexiconsOfOthers(TrainingTexts.of(folder.path(), folder.sets(), List.of(names)));
    }

    private GoldSet set(String name, String variant) throws BrokenGoldException {
        return folder.sets().stream()
                .filter(set -> set.name().equals(name) && set.variant().equals(variant))
                .findFirst()
                .orElseThrow();
    }
}
