package org.hexapla.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

class LanguageTableTest {

    private final List<Map<Language, String>> rows = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    @Test
    void takesTheColumnsThatAreLanguages() throws IOException {
        read("\uFEFFcode\ten\tzh-Hans\r\nL1\tlamp\t灯\r\nS1\tsea\t海\r\n");

        assertThat(rows)
                .containsExactly(
                        Map.of(Language.ENGLISH, "lamp", Language.of("zh-Hans"), "灯"),
                        Map.of(Language.ENGLISH, "sea", Language.of("zh-Hans"), "海"));
    }

    @Test
    void leavesOutAnArticleInBrackets() throws IOException {
        read(
                "en\tfr\tes\n"
                        + "Avalon (the)\tAvalon (l’)\tAvalón (la)\n"
                        + "Avalon (Upper)\tAvalon (haut d')\t\n");

        assertThat(rows.get(0).values()).containsExactly("Avalon", "Avalon", "Avalón");
        assertThat(rows.get(1).values()).containsExactly("Avalon (Upper)", "Avalon (haut d')");
    }

    @Test
    void leavesOutRowsThatTeachNothing() throws IOException {
        read("en\tfr\nlamp\t\n\nsea\tmer\nlamp\tlampe\tmore\n");

        assertThat(rows).hasSize(1);
        assertThat(skipped).containsExactly("5: it has 3 columns instead of 2");
    }

    @Test
    void readsAsHowManySightingsARowCounts() throws IOException {
        read("# own words\nfr\tweight\ten\nlampe\t2.5\tlamp\nmer\tmany\tsea\nmer\t1\tsea\n");

        assertThat(weights).containsExactly(2.5, 1.0);
        assertThat(skipped).singleElement().asString().startsWith("4: a weight is a number");
    }

    @Test
    void refusesATableWithoutLanguages() {
        assertThatThrownBy(() -> read("word\tfr\nlamp\tlampe\n"))
                .isInstanceOf(UnreadableDictionaryException.class);
        assertThatThrownBy(() -> read("en\teng\nlamp\tlampe\n"))
                .isInstanceOf(UnreadableDictionaryException.class)
                .hasMessageContaining("\"en\"");
    }

    private void read(String text) throws IOException {
        InputStream file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        LanguageTable.read(
                file,
                new LanguageTable.Listener() {
                    @Override
                    public void row(Map<Language, String> texts, double weight) {
                        rows.add(texts);
                        weights.add(weight);
                    }

                    @Override
                    public void skipped(long line, String reason) {
                        skipped.add(line + ": " + reason);
                    }
                });
    }
}
