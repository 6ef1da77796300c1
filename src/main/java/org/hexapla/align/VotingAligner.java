package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Aligns all pairs of texts and votes their links into units (after Simard 1999, who showed that a
 * third text helps to align two). The texts are then sorted by the order that most of them share,
 * and aligned once more with what the first pass taught of their words.
 *
 * <p>Streams of segments (body, footnotes) are aligned apart. The same input gives the same output.
 */
public final class VotingAligner implements Aligner {

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
        if (texts.size() < 2) {
            throw new IllegalArgumentException("two texts or more are needed to align");
        }
        int[] sizes = texts.stream().mapToInt(text -> text.segments().size()).toArray();
        Set<String> streams = new TreeSet<>();
        for (AlignableText text : texts) {
            text.segments().forEach(segment -> streams.add(segment.stream()));
        }
        List<VotedUnit> body = List.of();
        List<VotedUnit> apart = new ArrayList<>();
        for (String stream : streams) {
            if (body.isEmpty()) {
                body = alignStream(texts, stream);
            } else {
                apart.addAll(alignStream(texts, stream));
            }
        }
        return Flags.of(body, apart, sizes);
    }

    private List<VotedUnit> alignStream(List<AlignableText> texts, String stream) {
        List<AlignableText> parts = new ArrayList<>();
        int[][] places = new int[texts.size()][];
        for (int x = 0; x < texts.size(); x++) {
            List<AlignableSegment> segments = texts.get(x).segments();
            int[] own = new int[segments.size()];
            int filled = 0;
            List<AlignableSegment> part = new ArrayList<>();
            for (int i = 0; i < own.length; i++) {
                if (segments.get(i).stream().equals(stream)) {
                    own[filled++] = i;
                    part.add(segments.get(i));
                }
            }
            places[x] = Arrays.copyOf(own, filled);
            parts.add(new AlignableText(texts.get(x).language(), part));
        }
        List<SegmentScorer.Reading> readings =
                scorers.stream().map(scorer -> scorer.read(parts)).toList();
        return new Passes(parts, lexicon, settings, readings)
                .units().stream().map(unit -> unit.mapped(places)).toList();
    }

    /** The passes over the texts of one stream. */
    private record Passes(
            List<AlignableText> texts,
            Lexicon lexicon,
            AlignerSettings settings,
            List<SegmentScorer.Reading> readings) {

        List<VotedUnit> units() {
            TokenizedText[] original =
                    texts.stream().map(TokenizedText::of).toArray(TokenizedText[]::new);
            int[] sizes = Arrays.stream(original).mapToInt(TokenizedText::segmentCount).toArray();
            int[][] order = new int[sizes.length][];
            for (int x = 0; x < sizes.length; x++) {
                order[x] = new int[sizes[x]];
                Arrays.setAll(order[x], i -> i);
            }
            List<VotedUnit> units = List.of();
            for (int pass = 0; pass < settings.passes(); pass++) {
                units = ReadingOrder.of(pass(original, sizes, order, units), sizes);
                order = order(units, sizes);
            }
            return units;
        }

        private List<VotedUnit> pass(
                TokenizedText[] original, int[] sizes, int[][] order, List<VotedUnit> before) {
            LearnedWords learned = new LearnedWords(original, before, settings);
            boolean wordsAreKnown = !before.isEmpty() || !lexicon.isEmpty() || !readings.isEmpty();
            AlignerSettings own = wordsAreKnown ? settings : settings.withoutExchanges();
            Links[][] links = new Links[sizes.length][sizes.length];
            for (int x = 0; x < sizes.length; x++) {
                for (int y = x + 1; y < sizes.length; y++) {
                    links[x][y] =
                            new PairOfTexts(
                                            sorted(x, original[x], order[x]),
                                            sorted(y, original[y], order[y]),
                                            learned.model(x, y),
                                            learned.model(y, x),
                                            LengthVariance.of(
                                                    original[x], original[y], x, y, before))
                                    .links(lexicon, own, readings);
                }
            }
            return Vote.units(links, sizes, settings.threshold()).stream()
                    .map(unit -> unit.mapped(order))
                    .toList();
        }

        private PairOfTexts.Side sorted(int x, TokenizedText text, int[] order) {
            List<AlignableSegment> segments = texts.get(x).segments();
            return new PairOfTexts.Side(
                    text.reordered(order), Arrays.stream(order).mapToObj(segments::get).toList());
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
