package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long resolutions cost time in proportion: what is squared in them takes minutes. */
class LongResolutionTest {

    private static final int LENGTH = 1_000_000;

    /** No measure of speed: what grows with the square of the length would go on for minutes. */
    private static final Duration HANGS = Duration.ofSeconds(40);

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

    private static String half(String stretch) {
        return stretch.repeat(LENGTH / 2 / stretch.length());
    }

    private static List<String> clauses(String text) {
        return assertTimeoutPreemptively(HANGS, () -> Standings.of("en", OPENING + text));
    }
}
