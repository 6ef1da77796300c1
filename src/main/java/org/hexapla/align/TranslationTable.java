package org.hexapla.align;

/**
 * What may translate what, between the tokens of two texts.
 *
 * @param rows row: token of the one text; column: token of the other; value: the probability that
 *     the column's token generates the row's
 * @param background token of the one text → its share of running words, where it is common or
 *     common in general: the larger of the two, so that formula words are no evidence
 */
record TranslationTable(SparseRows rows, float[] background) {

    /** A pair that is no likelier than chance times this is left out: it can't raise a score. */
    private static final float LEAST_LIFT = 1.5f;

    /** How likely a token stands for one of the same spelling, or of the same sound. */
    private static final float SAME = 0.5f;

    private static final float COGNATE = 0.25f;

    /**
     * Gathers what lexica, spelling and sound say.
     *
     * @param own the text whose tokens are generated
     * @param other the text whose tokens generate them
     * @param lexicon what was learned before
     * @param learned what was learned from these texts
     */
    static TranslationTable of(
            TokenizedText own,
            TokenizedText other,
            java.util.Optional<Lexicon.Direction> lexicon,
            java.util.Optional<WordModel> learned,
            AlignerSettings settings) {
        float[] background = new float[own.tokens.length];
        for (int token = 0; token < background.length; token++) {
            background[token] = (own.frequency[token] + 0.5f) / (own.size + 1);
        }
        Gatherer gatherer = new Gatherer(own, other);
        lexicon.ifPresent(
                known -> {
                    for (int token = 0; token < background.length; token++) {
                        Integer column = known.columns().get(own.tokens[token]);
                        if (column != null) {
                            background[token] = Math.max(background[token], known.share()[column]);
                        }
                    }
                });
        gatherer.counts(lexicon, learned, settings.learnedShare());
        if (settings.anchors()) {
            gatherer.sameSpelling();
            if (!own.script().equals(other.script())) {
                gatherer.sameSound();
            }
        }
        return new TranslationTable(gatherer.table(background), background);
    }

    /** Collects probabilities; of several sources the most certain counts. */
    private static final class Gatherer {
        private final TokenizedText own;
        private final TokenizedText other;
        private final java.util.Map<Long, Float> probabilities = new java.util.HashMap<>();
        private final java.util.Map<String, Integer> ownIds = new java.util.HashMap<>();

        Gatherer(TokenizedText own, TokenizedText other) {
            this.own = own;
            this.other = other;
            for (int token = 0; token < own.tokens.length; token++) {
                ownIds.put(own.tokens[token], token);
            }
        }

        /** The counts of the lexicon and of these texts, added up. */
        void counts(
                java.util.Optional<Lexicon.Direction> lexicon,
                java.util.Optional<WordModel> learned,
                float learnedShare) {
            int[] local = lexicon.map(this::localIds).orElse(new int[0]);
            for (int row = 0; row < other.tokens.length; row++) {
                java.util.Map<Integer, Float> counts = new java.util.HashMap<>();
                float mass = 0;
                if (lexicon.isPresent()) {
                    Lexicon.Direction known = lexicon.get();
                    Integer generator = known.generators().get(other.tokens[row]);
                    if (generator != null) {
                        SparseRows model = known.model().counts();
                        mass += known.model().mass()[generator];
                        for (int e = model.start[generator]; e < model.start[generator + 1]; e++) {
                            int token = local[model.column[e]];
                            if (token >= 0) {
                                counts.merge(token, model.value[e], Float::sum);
                            }
                        }
                    }
                }
                if (learned.isPresent()) {
                    SparseRows model = learned.get().counts();
                    mass += learnedShare * learned.get().mass()[row];
                    for (int e = model.start[row]; e < model.start[row + 1]; e++) {
                        counts.merge(model.column[e], learnedShare * model.value[e], Float::sum);
                    }
                }
                for (var count : counts.entrySet()) {
                    put(count.getKey(), row, count.getValue() / mass);
                }
            }
        }

        private int[] localIds(Lexicon.Direction known) {
            int[] local = new int[known.generated().length];
            java.util.Arrays.fill(local, -1);
            for (int token = 0; token < own.tokens.length; token++) {
                Integer column = known.columns().get(own.tokens[token]);
                if (column != null) {
                    local[column] = token;
                }
            }
            return local;
        }

        void sameSpelling() {
            for (int row = 0; row < other.tokens.length; row++) {
                String token = other.tokens[row];
                Integer same = ownIds.get(token);
                if (same != null && (token.length() >= 3 || token.startsWith("#"))) {
                    put(same, row, SAME);
                }
            }
        }

        void sameSound() {
            java.util.Map<String, java.util.List<Integer>> bySound = new java.util.HashMap<>();
            for (int token = 0; token < own.tokens.length; token++) {
                int id = token;
                Sounds.of(own.tokens[token])
                        .ifPresent(
                                sound ->
                                        bySound.computeIfAbsent(
                                                        sound, s -> new java.util.ArrayList<>())
                                                .add(id));
            }
            for (int row = 0; row < other.tokens.length; row++) {
                int id = row;
                Sounds.of(other.tokens[row])
                        .map(bySound::get)
                        .ifPresent(tokens -> tokens.forEach(token -> put(token, id, COGNATE)));
            }
        }

        private void put(int token, int row, float probability) {
            probabilities.merge((long) token << 32 | row, probability, Math::max);
        }

        SparseRows table(float[] background) {
            SparseRows.Builder rows = new SparseRows.Builder();
            probabilities.forEach(
                    (place, probability) -> {
                        int token = (int) (place >>> 32);
                        if (probability > LEAST_LIFT * background[token]) {
                            rows.add(token, (int) (long) place, probability);
                        }
                    });
            return rows.build(own.tokens.length);
        }
    }
}
