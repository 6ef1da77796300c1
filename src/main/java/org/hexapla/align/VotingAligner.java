package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Aligns all pairs of texts and votes their links into units (after Simard 1999, who showed that a
 * third text helps to align two). The texts are then sorted by the order that most of them share,
 * and aligned once more with what the first pass taught of their words.
 *
 * <p>Streams of segments (body, footnotes) are aligned apart. The same input gives the same output,
 * as far as the scorers it is given, if any, score alike.
 */
public final class VotingAligner implements Aligner {

    /** What the confidence of units is multiplied by that join texts that don't fit. */
    private static final double DOUBT = 0.1;

    private final Lexicon lexicon;
    private final AlignerSettings settings;
    private final List<SegmentScorer> scorers;

    public VotingAligner(Lexicon lexicon, AlignerSettings settings) {
        this(lexicon, settings, List.of());
    }

    /**
     * An aligner that hears others too.
     *
     * @param scorers what else says how well segments fit, besides words, lengths and structure
     */
    public VotingAligner(Lexicon lexicon, AlignerSettings settings, List<SegmentScorer> scorers) {
        this.lexicon = lexicon;
        this.settings = settings;
        this.scorers = List.copyOf(scorers);
    }

    @Override
    public List<AlignedUnit> align(List<AlignableText> texts) {
        return align(texts, Progress.ignored()).units();
    }

    @Override
    public Alignment align(List<AlignableText> texts, Progress progress) {
        return align(texts, PriorUnits.NONE, progress);
    }

    @Override
    public Alignment align(List<AlignableText> texts, PriorUnits prior, Progress progress) {
        if (texts.size() < 2) {
            throw new IllegalArgumentException("two texts or more are needed to align");
        }
        // whichever order they are given in, they are looked at in the same
        List<Integer> order =
                IntStream.range(0, texts.size())
                        .boxed()
                        .sorted(Comparator.comparing(x -> texts.get(x).language().tag()))
                        .toList();
        List<AlignableText> sorted = order.stream().map(texts::get).toList();
        prior.check(texts);
        return alignSorted(sorted, FixedPoints.of(sorted, prior.ordered(order)), progress)
                .reordered(order);
    }

    private Alignment alignSorted(List<AlignableText> given, FixedPoints fixed, Progress progress) {
        int[] givenSizes = given.stream().mapToInt(text -> text.segments().size()).toArray();
        List<AlignableText> texts = fixed.texts();
        int[] sizes = texts.stream().mapToInt(text -> text.segments().size()).toArray();
        Set<String> names = new TreeSet<>();
        for (AlignableText text : texts) {
            text.segments().forEach(segment -> names.add(segment.stream()));
        }
        List<Stream> streams = names.stream().map(name -> Stream.of(texts, name)).toList();
        long total = streams.stream().mapToLong(Stream::pairSteps).sum() * settings.passes();
        Steps steps = new Steps(progress, total);
        List<VotedUnit> body = List.of();
        List<Integer> strangers = List.of();
        List<VotedUnit> apart = new ArrayList<>();
        for (Stream stream : streams) {
            boolean[][] fit = new boolean[sizes.length][sizes.length];
            List<VotedUnit> units = align(stream, fixed, fit, steps);
            if (body.isEmpty()) {
                body = units;
                strangers = Strangers.of(fit, stream.empty());
            } else {
                apart.addAll(units);
            }
        }
        body = fixed.restored(body);
        apart = fixed.restored(apart);
        if (strangers.isEmpty()) {
            return new Alignment(Flags.of(body, apart, givenSizes), List.of());
        }
        return new Alignment(
                Flags.of(doubted(body, strangers), doubted(apart, strangers), givenSizes),
                List.of(new Alignment.Warning(Alignment.Warning.Kind.NOT_PARALLEL, strangers)));
    }

    /** The units with little confidence where they hold a stranger's text and another's. */
    private static List<VotedUnit> doubted(List<VotedUnit> units, List<Integer> strangers) {
        return units.stream()
                .map(
                        unit ->
                                unit.texts() > 1
                                                && strangers.stream()
                                                        .anyMatch(x -> unit.sides()[x].length > 0)
                                        ? new VotedUnit(unit.sides(), DOUBT * unit.confidence())
                                        : unit)
                .toList();
    }

    private List<VotedUnit> align(Stream stream, FixedPoints fixed, boolean[][] fit, Steps steps) {
        List<SegmentScorer.Reading> readings =
                scorers.stream().map(scorer -> scorer.read(stream.texts())).toList();
        return new Passes(stream.texts(), fixed, lexicon, settings, readings, fit, steps)
                .units().stream().map(unit -> unit.mapped(stream.places())).toList();
    }

    /**
     * The segments of one stream.
     *
     * @param texts those of each text
     * @param places text → segment of the stream → its place in the text
     */
    private record Stream(List<AlignableText> texts, int[][] places) {

        static Stream of(List<AlignableText> texts, String name) {
            List<AlignableText> parts = new ArrayList<>();
            int[][] places = new int[texts.size()][];
            for (int x = 0; x < texts.size(); x++) {
                List<AlignableSegment> segments = texts.get(x).segments();
                int[] own = new int[segments.size()];
                int filled = 0;
                List<AlignableSegment> part = new ArrayList<>();
                for (int i = 0; i < own.length; i++) {
                    if (segments.get(i).stream().equals(name)) {
                        own[filled++] = i;
                        part.add(segments.get(i));
                    }
                }
                places[x] = Arrays.copyOf(own, filled);
                parts.add(new AlignableText(texts.get(x).language(), part));
            }
            return new Stream(parts, places);
        }

        /** Text → whether there is nothing in it. */
        boolean[] empty() {
            boolean[] empty = new boolean[places.length];
            for (int x = 0; x < empty.length; x++) {
                empty[x] = places[x].length == 0;
            }
            return empty;
        }

        /** How many steps it takes to align all pairs once. */
        long pairSteps() {
            long steps = 0;
            for (int x = 0; x < places.length; x++) {
                for (int y = x + 1; y < places.length; y++) {
                    steps += PairOfTexts.steps(places[x].length, places[y].length);
                }
            }
            return steps;
        }
    }

    /**
     * The passes over the texts of one stream.
     *
     * @param fit the first pass notes here which pairs may be translations
     */
    private record Passes(
            List<AlignableText> texts,
            FixedPoints fixed,
            Lexicon lexicon,
            AlignerSettings settings,
            List<SegmentScorer.Reading> readings,
            boolean[][] fit,
            Steps steps) {

        List<VotedUnit> units() {
            Spellings spellings = new Spellings();
            TokenizedText[] original =
                    texts.stream()
                            .map(text -> TokenizedText.of(text, spellings))
                            .toArray(TokenizedText[]::new);
            KnownTokens[] known =
                    Arrays.stream(original).map(lexicon::known).toArray(KnownTokens[]::new);
            int[] sizes = Arrays.stream(original).mapToInt(TokenizedText::segmentCount).toArray();
            int[][] order = new int[sizes.length][];
            for (int x = 0; x < sizes.length; x++) {
                order[x] = new int[sizes[x]];
                Arrays.setAll(order[x], i -> i);
            }
            List<VotedUnit> units = List.of();
            for (int pass = 0; pass < settings.passes(); pass++) {
                boolean last = pass == settings.passes() - 1;
                units = ReadingOrder.of(pass(original, known, sizes, order, units, last), sizes);
                order = order(units, sizes);
            }
            return units;
        }

        private List<VotedUnit> pass(
                TokenizedText[] original,
                KnownTokens[] known,
                int[] sizes,
                int[][] order,
                List<VotedUnit> before,
                boolean last) {
            PairOfTexts.Pass pass = new PairOfTexts.Pass(before.isEmpty(), last);
            LearnedWords learned = new LearnedWords(original, before, settings);
            List<SegmentScorer.Reading> opinions = fixed.heardWith(readings);
            PairAligner.PairLinks[][] links = new PairAligner.PairLinks[sizes.length][sizes.length];
            for (int x = 0; x < sizes.length; x++) {
                for (int y = x + 1; y < sizes.length; y++) {
                    steps.tell();
                    Steps.Part part = steps.part(PairOfTexts.steps(sizes[x], sizes[y]));
                    PairOfTexts.Outcome outcome =
                            new PairOfTexts(
                                            sorted(x, original[x], known[x], order[x]),
                                            sorted(y, original[y], known[y], order[y]),
                                            learned.models(x, y),
                                            LengthVariance.of(
                                                    original[x], original[y], x, y, before))
                                    .align(lexicon, settings(x, y, before), opinions, pass, part);
                    links[x][y] = outcome.links();
                    if (pass.first()) {
                        fit[x][y] = outcome.fit();
                    }
                    part.end();
                }
            }
            steps.tell();
            return fixed.kept(
                    texts,
                    Vote.units(links, sizes, settings.threshold()).stream()
                            .map(unit -> unit.mapped(order))
                            .toList());
        }

        private AlignerSettings settings(int x, int y, List<VotedUnit> before) {
            boolean wordsAreKnown =
                    !before.isEmpty()
                            || !readings.isEmpty()
                            || lexicon.knows(texts.get(x).language(), texts.get(y).language());
            return wordsAreKnown ? settings : settings.withoutExchanges();
        }

        private PairOfTexts.Side sorted(int x, TokenizedText text, KnownTokens known, int[] order) {
            List<AlignableSegment> segments = texts.get(x).segments();
            return new PairOfTexts.Side(
                    text.reordered(order),
                    Arrays.stream(order).mapToObj(segments::get).toList(),
                    known);
        }

        private static int[][] order(List<VotedUnit> units, int[] sizes) {
            int[][] order = new int[sizes.length][];
            for (int x = 0; x < sizes.length; x++) {
                int text = x;
                order[x] =
                        units.stream()
                                .flatMapToInt(unit -> Arrays.stream(unit.sides()[text]))
                                .toArray();
            }
            return order;
        }
    }
}
