package org.hexapla.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchBoundTest {

    @Test
    void aBatchHasSoManySegments() {
        BatchBound bound = new BatchBound(3, 0);

        assertThat(bound.end(List.of(1, 1, 1, 1, 1), 0)).isEqualTo(3);
        assertThat(bound.end(List.of(1, 1, 1, 1, 1), 3)).isEqualTo(5);
    }

    @Test
    void aBatchIsAsLargeAsItsLongestSegmentMakesIt() {
        BatchBound bound = new BatchBound(32, 0);

        assertThat(bound.end(List.of(1, 2000, 2000, 2000, 2000), 0)).isEqualTo(4);
        assertThat(bound.end(List.of(9000, 9000), 0)).as("too long for any").isEqualTo(1);
    }

    @Test
    void tokensThatFillRowsUpCount() {
        List<Integer> short32 = Collections.nCopies(32, 4);

        assertThat(new BatchBound(32, 0).end(short32, 0)).isEqualTo(32);
        assertThat(new BatchBound(32, 512).end(short32, 0)).isEqualTo(16);
    }
}
