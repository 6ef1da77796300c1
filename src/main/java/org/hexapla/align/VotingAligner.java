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

    public VotingAligner(Lexicon lexicon, AlignerSettings settings) {
        this.lexicon = lexicon;
        this.settings = settings;
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
        return new Passes(parts, lexicon, settings)
                .units().stream().map(unit -> unit.mapped(places)).toList();
    }

    /** The passes over the texts of one stream. */
    private record Passes(List<AlignableText> texts, Lexicon lexicon, AlignerSettings settings) {

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
                units = ReadingOrder.of(pass(original, known, sizes, order, units), sizes);
                order = order(units, sizes);
            }
            return units;
        }

        private List<VotedUnit> pass(
                TokenizedText[] original,
                KnownTokens[] known,
                int[] sizes,
                int[][] order,
                List<VotedUnit> before) {
            LearnedWords learned = new LearnedWords(original, before, settings);
            Links[][] links = new Links[sizes.length][sizes.length];
            for (int x = 0; x < sizes.length; x++) {
                for (int y = x + 1; y < sizes.length; y++) {
                    links[x][y] =
                            new PairOfTexts(
                                            sorted(x, original[x], known[x], order[x]),
                                            sorted(y, original[y], known[y], order[y]),
                                            learned.models(x, y),
                                            LengthVariance.of(
                                                    original[x], original[y], x, y, before))
                                    .links(lexicon, settings(x, y, before));
                }
            }
            return Vote.units(links, sizes, settings.threshold()).stream()
                    .map(unit -> unit.mapped(order))
                    .toList();
        }

        private AlignerSettings settings(int x, int y, List<VotedUnit> before) {
            boolean wordsAreKnown =
                    !before.isEmpty()
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
