package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.DocumentReaders;
import org.hexapla.evaluation.StructureEvaluation.Detail;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.api.Test;

/** The gold of clauses that is kept with the tests. */
class ClauseGoldTest {

    private static final Path GOLD = Path.of("src/test/resources/org/hexapla/clause/gold");

    @Test
    void hasATextOfEachHalfInEachOfficialLanguage() throws Exception {
        for (Half half : Half.values()) {
            Set<Language> languages =
                    golds().stream()
                            .filter(gold -> gold.half() == half)
                            .map(GoldStructure::language)
                            .collect(Collectors.toCollection(TreeSet::new));

            assertThat(languages).as(half.key()).containsAll(Language.OFFICIAL);
        }
    }

    @Test
    void hasAKeyForEachPreambularAndOperativeClauseOfATextOrForNone() throws Exception {
        for (Path file : files()) {
            List<TabularFile.Row> rows = TabularFile.read(file).rows();
            boolean hasKeys = rows.stream().anyMatch(row -> !row.value("key").isEmpty());
            for (TabularFile.Row row : rows) {
                String kind = row.value("kind");
                boolean opens = hasKeys && (kind.equals("preambular") || kind.equals("operative"));

                assertThat(row.value("key"))
                        .as(file + ", line " + row.line())
                        .matches(opens ? "[a-z]+(-[a-z]+)*" : "");
            }
        }
    }

    @Test
    void isOfTheSampleAsItIsNow() throws Exception {
        String report =
                new StructureEvaluation(
                                DocumentReaders.standard(), new Segmenter(new SentenceSplitters()))
                        .evaluate(
                                GOLD,
                                List.of(Path.of("alignments")),
                                EnumSet.noneOf(Detail.class),
                                false);

        assertThat(report).contains("ar", "es", "fr").doesNotContain("A-RES-59-187");
    }

    private static List<GoldStructure> golds() throws IOException, BrokenGoldException {
        List<GoldStructure> golds = new ArrayList<>();
        for (Path file : files()) {
            golds.add(GoldStructureReader.read(file));
        }
        return golds;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(GOLD)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
    }
}
