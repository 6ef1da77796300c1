package org.hexapla.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignerSettings;
import org.hexapla.align.Lexicon;
import org.hexapla.align.VotingAligner;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * Six long texts of so many segments each, aligned in a heap of 1 GB: the time, and the most that
 * was left on the heap after a collection.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 1, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class LongTextsBenchmark {

    @Param({"1000", "10000", "50000"})
    public int segments;

    private List<AlignableText> texts = List.of();
    private final HeapPeak peak = new HeapPeak();

    /** What is counted beside the calls. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counted {
        public long segments;
        public long peakMegabytes;
    }

    @Setup
    public void makeTexts() {
        texts = SyntheticTexts.six(segments, 59187);
    }

    @Benchmark
    public int align(Counted counted) {
        peak.reset();
        int units =
                new VotingAligner(Lexicon.empty(), AlignerSettings.standard()).align(texts).size();
        counted.segments = texts.stream().mapToLong(text -> text.segments().size()).sum();
        counted.peakMegabytes = peak.megabytes();
        return units;
    }
}
