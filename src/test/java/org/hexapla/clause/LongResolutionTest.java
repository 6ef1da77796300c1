package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long resolutions cost time in proportion: what is squared in them takes minutes. */
class LongResolutionTest {

    private static final int LENGTH = 600_000;

    /** No measure of speed: what grows with the square of the length would go on for minutes. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    private static final String OPENING = "The General Assembly,\n\nRecalling the lake,\n\n";

    @Test
    void aLongLineAboveManyThatFollowStops() {
        assertThat(clauses("Recalling " + half("word ") + ";\n" + half("Yes;\n")))
                .startsWith("opening", "preambular", "preambular");
    }

    @Test
    void manyNotesWhoseMarksLostTheirShape() {
        String note = "999 See the map.\n\n";

        assertThat(clauses(half("Recalling a lake, 55.\n\n" + note).repeat(2)))
                .contains("footnote 999");
        assertThat(clauses("Recalling " + half("55 999 ") + "fish,\n\n" + half(note)))
                .contains("footnote 999");
    }

    @ParameterizedTest
    @CsvSource({
        "'Decides::', ':', water:",
        "'Lakes ', '.', water",
        "'Expressing ', 'again ', concern",
        "'Expressing ', 'word ', concern",
        "'1 a', '/a', ' map'",
        "'Annex ', '1', ''",
        "'Decides ', 'word ', as follows",
    })
    void aLongStretchOfOneKind(String head, String stretch, String tail) {
        String headings = "\n\n" + half("Lakes\n\n").substring(0, LENGTH / 10);

        assertThat(clauses(head + half(stretch) + tail + headings)).startsWith("opening");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\n\nB\n\n", "I. Lakes\n\nII. Rivers\n\n", "Lakes\n\n"})
    void manyHeadings(String headings) {
        assertThat(
                        clauses(
                                "Decides to wait.\n\nAnnex\n\n"
                                        + half(headings).substring(0, LENGTH / 3)))
                .contains("annex");
    }

    private static String half(String stretch) {
        return stretch.repeat(LENGTH / 2 / stretch.length());
    }

    private static List<String> clauses(String text) {
        return assertTimeoutPreemptively(HANGS, () -> Standings.of("en", OPENING + text));
    }
}
