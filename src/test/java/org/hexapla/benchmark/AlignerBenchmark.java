package org.hexapla.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hexapla.align.AlignableText;
import org.hexapla.align.Aligner;
import org.hexapla.align.AlignerSettings;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconTrainer;
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
 * Documents in six languages of so many segments each, aligned one after another with a lexicon of
 * other texts: how many segments a second, those of all languages counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class AlignerBenchmark {

    private static final int DOCUMENTS = 10;
    private static final int LEARNED = 3_000;

    @Param("80")
    public int segments;

    private final List<List<AlignableText>> documents = new ArrayList<>();
    private Aligner aligner = new VotingAligner(Lexicon.empty(), AlignerSettings.standard());
    private int next;

    /** What is counted beside the calls. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        public long segments;
    }

    @Setup
    public void makeTexts() {
        for (int seed = 1; seed <= DOCUMENTS; seed++) {
            documents.add(SyntheticTexts.six(segments, seed));
        }
        LexiconTrainer trainer = new LexiconTrainer();
        SyntheticTexts.units(LEARNED, 0).forEach(trainer::add);
        aligner = new VotingAligner(trainer.lexicon(), AlignerSettings.standard());
    }

    @Benchmark
    public int align(Counted counted) {
        List<AlignableText> document = documents.get(next++ % DOCUMENTS);
        document.forEach(text -> counted.segments += text.segments().size());
        return aligner.align(document).size();
    }
}
