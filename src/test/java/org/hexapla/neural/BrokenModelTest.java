package org.hexapla.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenModelTest {

    private static final List<List<String>> WORDS = List.of(List.of("water", "voda"));

    private final Path folder;
    private final Path model;
    private final Path tokenizer;

    BrokenModelTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.model = new TinyModel(WORDS).write(folder);
        this.tokenizer = new TinyModel(WORDS).writeTokenizer(folder);
    }

    @Test
    void theFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("none");
        assertBroken(() -> open(missing, tokenizer), missing + ": there is no such file");
        assertBroken(() -> open(model, missing), missing + ": there is no such file");
        assertBroken(() -> open(folder, tokenizer), folder + ": it is a folder");
        assertBroken(() -> open(model, folder), folder + ": it is a folder");
    }

    @Test
    void aFileThatIsNoModelIsNamed() throws IOException {
        for (String content : List.of("", "no model", "{}")) {
            Path other = Files.writeString(folder.resolve("other"), content);
            assertBroken(() -> open(other, tokenizer), other + ": ");
        }
    }

    @Test
    void aFileThatIsNoTokenizerIsNamed() throws IOException {
        for (String content : List.of("", "no tokenizer", "{}", "{\"model\": {}}")) {
            Path other = Files.writeString(folder.resolve("other"), content);
            assertBroken(() -> open(model, other), other + ": it is no tokenizer.json");
        }
    }

    @Test
    void whatTheModelAsksForOrGivesIsNamed() throws IOException {
        new TinyModel(WORDS).asking("images").write(folder);
        assertBroken(
                () -> open(model, tokenizer),
                model + ": it asks for images",
                "its inputs are",
                "input_ids (int64, [-1, -1])");

        new TinyModel(WORDS).output("logits").write(folder);
        try (OnnxSegmentScorer scorer = open(model, tokenizer)) {
            assertThat(scorer.description()).as("its only output").contains("logits");
        } catch (BrokenModelException e) {
            throw new AssertionError(e);
        }
        assertBroken(
                () -> OnnxSegmentScorer.open(taking("pooler_output"), none -> {}),
                model + ": it has no output pooler_output",
                "its outputs are logits (float, [-1, -1, 32])");
    }

    @Test
    void aTokenizerOfAnotherModelIsNoticed() throws IOException {
        new TinyModel(List.of(List.of("a", "b", "c", "d", "The"))).writeTokenizer(folder);

        assertBroken(() -> open(model, tokenizer), tokenizer + ": its tokens don't fit " + model);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(
                        () ->
                                new NeuralSettings(
                                        model, tokenizer, Optional.empty(), "", 0, 1, 0, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tokens must be 1 or more");
    }

    private static void assertBroken(ThrowingCallable opening, String... parts) {
        assertThatThrownBy(opening)
                .isInstanceOf(BrokenModelException.class)
                .hasMessageContainingAll(parts);
    }

    private NeuralSettings taking(String output) {
        return new NeuralSettings(model, tokenizer, Optional.of(output), "", 64, 8, 0, 8);
    }

    private static OnnxSegmentScorer open(Path model, Path tokenizer) throws BrokenModelException {
        return OnnxSegmentScorer.open(NeuralSettings.of(model, tokenizer), none -> {});
    }
}
