package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hexapla.align.AlignedUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random alignments counted by us and by the scorers in Python that come with the corpora: {@code
 * score_sixway.py} and {@code score_alignment.py} in {@code tools} beside the folder that {@code
 * HEXAPLA_CORPUS} names. Skipped where they or Python are not there.
 */
class ScoresOfOthersTest {

    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
    private static final int DOCUMENTS = 30;

    private static final String COUNT_PARALLEL =
            """
            import json, sys
            sys.path.insert(0, sys.argv[1])
            from score_sixway import score_files
            for document in sys.argv[2:]:
                print(json.dumps(score_files(document, document + '.jsonl')))
            """;
    private static final String COUNT_LADDERS =
            """
            import json, sys
            sys.path.insert(0, sys.argv[1])
            from score_alignment import counts, read
            for document in sys.argv[2:]:
                print(json.dumps(counts(read(document + '.gold'), read(document + '.ladder'))))
            """;

    @TempDir private Path folder;

    @Test
    void countSixLanguagesAsWeDo() throws Exception {
        assumeScorer("score_sixway.py");
        Random random = new Random(1904);
        GoldFolder gold = new GoldFolder(folder);
        for (int k = 0; k < DOCUMENTS; k++) {
            Map<String, List<String>> texts = texts(random);
            List<Integer> sizes = texts.values().stream().map(List::size).toList();
            List<String> rows = new ArrayList<>();
            for (AlignedUnit unit : randomUnits(sizes, random)) {
                rows.add(
                        String.join(
                                "\t",
                                unit.cells().stream()
                                        .map(cell -> cell.toString().replaceAll("[\\[\\] ]", ""))
                                        .toList()));
            }
            gold.document("six/hard/" + k, texts, rows.toArray(String[]::new));
        }
        List<GoldDocument> documents = gold.sets().get(0).documents();
        List<Score> ours = writeAlignments(documents, random);

        List<JsonNode> theirs = theirs(COUNT_PARALLEL, documents);

        for (int k = 0; k < DOCUMENTS; k++) {
            JsonNode their = theirs.get(k);
            assertThat(ours.get(k).pairs()).hasSize(15);
            ours.get(k)
                    .pairs()
                    .forEach(
                            (pair, tally) ->
                                    assertThat(tally)
                                            .as("%s", pair)
                                            .isEqualTo(
                                                    tally(their.at("/pairs/" + pair + "/strict"))));
            Tally exact = ours.get(k).exact();
            assertThat(List.of(exact.right(), exact.proposed(), exact.expected()))
                    .isEqualTo(numbers(their.get("six")));
        }
    }

    @Test
    void countTwoLanguagesAsWeDo() throws Exception {
        assumeScorer("score_alignment.py");
        Random random = new Random(1905);
        GoldFolder gold = new GoldFolder(folder);
        for (int k = 0; k < DOCUMENTS; k++) {
            List<Integer> sizes = List.of(5 + random.nextInt(20), 5 + random.nextInt(20));
            StringBuilder rows = new StringBuilder();
            for (AlignedUnit unit : randomUnits(sizes, random)) {
                rows.append(unit.cells().get(0))
                        .append(':')
                        .append(unit.cells().get(1))
                        .append('\n');
            }
            gold.file("two-de-fr/" + k + ".gold", rows.toString());
            gold.file("two-de-fr/" + k + ".src", "Wort\n".repeat(sizes.get(0)));
            gold.file("two-de-fr/" + k + ".tgt", "mot\n".repeat(sizes.get(1)));
        }
        List<GoldDocument> documents = gold.sets().get(0).documents();
        List<Score> ours = writeAlignments(documents, random);

        List<JsonNode> theirs = theirs(COUNT_LADDERS, documents);

        for (int k = 0; k < DOCUMENTS; k++) {
            List<Integer> their = numbers(theirs.get(k));
            assertThat(ours.get(k).pairs().values())
                    .containsExactly(
                            new Tally(their.get(0), their.get(2), their.get(3), their.get(5)));
        }
    }

    /** Writes a random alignment of each document, near the gold, and counts it. */
    private List<Score> writeAlignments(List<GoldDocument> documents, Random random)
            throws IOException {
        List<Score> scores = new ArrayList<>();
        for (GoldDocument document : documents) {
            List<AlignedUnit> alignment = new ArrayList<>();
            for (Cells unit : document.units()) {
                alignment.add(new AlignedUnit(unit.sides(), 1, Set.of()));
            }
            for (int damage = random.nextInt(6); damage > 0 && alignment.size() > 1; damage--) {
                damage(alignment, random);
            }
            Files.writeString(
                    folder.resolve(document.alignmentFile()), document.written(alignment));
            scores.add(Score.of(document, alignment.stream().map(Cells::of).toList()));
        }
        return scores;
    }

    /** Runs a unit together with the next, or moves one side of it there. */
    private static void damage(List<AlignedUnit> alignment, Random random) {
        int place = random.nextInt(alignment.size() - 1);
        AlignedUnit one = alignment.get(place);
        AlignedUnit other = alignment.get(place + 1);
        boolean whole = random.nextBoolean();
        int side = random.nextInt(one.cells().size());
        List<List<Integer>> rest = new ArrayList<>();
        List<List<Integer>> joined = new ArrayList<>();
        for (int text = 0; text < one.cells().size(); text++) {
            List<Integer> cell = new ArrayList<>(other.cells().get(text));
            if (whole || text == side) {
                cell.addAll(one.cells().get(text));
                rest.add(List.of());
            } else {
                rest.add(one.cells().get(text));
            }
            joined.add(cell.stream().sorted().toList());
        }
        alignment.set(place + 1, new AlignedUnit(joined, 1, Set.of()));
        if (rest.stream().allMatch(List::isEmpty)) {
            alignment.remove(place);
        } else {
            alignment.set(place, new AlignedUnit(rest, 1, Set.of()));
        }
    }

    private static Map<String, List<String>> texts(Random random) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            List<String> segments = new ArrayList<>();
            for (int k = 4 + random.nextInt(12); k > 0; k--) {
                segments.add("𠀋 слово".repeat(1 + random.nextInt(3)));
            }
            texts.put(language, segments);
        }
        return texts;
    }

    /** Each text cut into so many random runs of up to three segments, some of them empty. */
    private static List<AlignedUnit> randomUnits(List<Integer> sizes, Random random) {
        List<AlignedUnit> units = new ArrayList<>();
        int[] at = new int[sizes.size()];
        while (true) {
            List<List<Integer>> cells = new ArrayList<>();
            boolean done = true;
            for (int text = 0; text < at.length; text++) {
                List<Integer> cell = new ArrayList<>();
                int most = random.nextInt(4) == 0 ? random.nextInt(4) : 1;
                while (cell.size() < most && at[text] < sizes.get(text)) {
                    cell.add(at[text]++);
                }
                done &= at[text] == sizes.get(text);
                cells.add(cell);
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                units.add(new AlignedUnit(cells, 1, Set.of()));
            }
            if (done) {
                return units;
            }
        }
    }

    private List<JsonNode> theirs(String program, List<GoldDocument> documents) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("python3", "-c", program, tools().toString()));
        documents.forEach(document -> command.add(folder.resolve(document.path()).toString()));
        File answer = folder.resolve("answer").toFile();
        Process python =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(answer)
                        .start();
        assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(python.exitValue()).as("%s", answer).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(answer.toPath())) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static Tally tally(JsonNode strict) {
        List<Integer> counts = numbers(strict);
        return new Tally(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }

    private static List<Integer> numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static void assumeScorer(String file) throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(tools().resolve(file)),
                "skipped: no " + file + " in tools beside HEXAPLA_CORPUS");
        try {
            Process python = new ProcessBuilder("python3", "--version").start();
            assumeTrue(python.waitFor() == 0, "skipped: no python3");
        } catch (IOException noPython) {
            assumeTrue(false, "skipped: no python3");
        }
    }

    private static Path tools() {
        Path corpus = Path.of(System.getenv().getOrDefault("HEXAPLA_CORPUS", "../shared/corpus"));
        return corpus.resolveSibling("tools").toAbsolutePath();
    }
}
