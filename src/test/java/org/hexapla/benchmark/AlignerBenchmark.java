package org.hexapla.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.AlignerSettings;
import org.hexapla.align.Lexicon;
import org.hexapla.align.VotingAligner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Alignment of six texts of so many segments each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class AlignerBenchmark {

    @Param({"100", "1000", "10000"})
    public int segments;

    private List<AlignableText> texts = List.of();

    @Setup
    public void makeTexts() {
        texts = SyntheticTexts.six(segments, 59187);
    }

    @Benchmark
    public List<AlignedUnit> align() {
        return new VotingAligner(Lexicon.empty(), AlignerSettings.standard()).align(texts);
    }
}
