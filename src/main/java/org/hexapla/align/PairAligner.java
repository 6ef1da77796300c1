package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligns two texts: the probability of every link, summed over all alignments of the band. A first
 * look finds where paths that matter come by; what costs more is done only there.
 */
final class PairAligner {

    /** A larger unit of this probability or more is scored anew. */
    private static final float POSSIBLE = 1e-4f;

    private final PairScores.Parts parts;
    private final PairScores scores;
    private final int rows;
    private final int columns;
    private final AlignerSettings settings;
    private final Steps.Part steps;

    PairAligner(
            PairScores.Parts parts,
            PairScores scores,
            int rows,
            int columns,
            AlignerSettings settings,
            Steps.Part steps) {
        this.parts = parts;
        this.scores = scores;
        this.rows = rows;
        this.columns = columns;
        this.settings = settings;
        this.steps = steps;
    }

    /**
     * The probabilities of links.
     *
     * @param sharp by sharpened scores: what is to be voted on
     * @param plain by the scores as they are, from which it is seen how sure they are
     */
    record PairLinks(Links sharp, Links plain) {}

    /**
     * Aligns them.
     *
     * @param last whether it is worth finding out how sure the links are; else both kinds are the
     *     sharp ones
     */
    PairLinks align(boolean last) {
        PairScores near = settings.words() ? rescore() : scores;
        Paths paths = paths(near, settings.temperature());
        Loose loose = Loose.none(rows, columns);
        Links links = new Links(rows);
        Loose left = walk(paths, loose, links);
        if (settings.largestSwapped() > 0 && left.someInBoth()) {
            loose = left;
            links = new Links(rows);
            walk(paths, loose, links);
        }
        if (!last) {
            return new PairLinks(links, links);
        }
        Links plain = new Links(rows);
        walk(paths(near, 1), loose, plain);
        return new PairLinks(links, plain);
    }

    private Paths paths(PairScores within, double temperature) {
        return new Paths(within, rows, columns, temperature, settings, steps);
    }

    private static Loose walk(Paths paths, Loose loose, Links links) {
        return paths.walk(
                        loose,
                        links,
                        (i, j, shape, share) -> {
                            if (share > Paths.LEAST_SHARE) {
                                link(i, j, UnitShape.MATCHES[shape], share, links);
                            }
                        })
                .loose();
    }

    /**
     * Scores the larger units anew that are possible by their first scores, and those where these
     * leave segments alone.
     *
     * @return the scores near to the paths that matter
     */
    private PairScores rescore() {
        List<UnitAt> possible = new ArrayList<>();
        Paths.Sight sight =
                paths(scores, settings.temperature())
                        .walk(
                                Loose.none(rows, columns),
                                new Links(rows),
                                (i, j, shape, share) -> {
                                    if (shape != UnitShape.ONE_TO_ONE && share >= POSSIBLE) {
                                        possible.add(new UnitAt(i, j, shape));
                                    }
                                });
        possible.forEach(
                unit -> scores.rescore(parts, settings, unit.row, unit.column, unit.shape));
        Band near = scores.band().near(sight.first(), sight.last(), margin());
        if (sight.loose().someInBoth()) {
            rescore(near, sight.loose());
        }
        return scores.within(near);
    }

    private record UnitAt(int row, int column, int shape) {}

    /** So far from a path the stretches may lie that are exchanged. */
    private int margin() {
        return 2 * settings.largestSwapped() + 4;
    }

    private void rescore(Band near, Loose loose) {
        for (int i = 0; i < rows; i++) {
            steps.step();
            for (int j = near.from()[i]; j <= near.to()[i]; j++) {
                for (int s = 1; s < UnitShape.MATCHES.length; s++) {
                    if (loose.near(i, j, UnitShape.MATCHES[s])) {
                        scores.rescore(parts, settings, i, j, s);
                    }
                }
            }
        }
    }

    private static void link(int row, int column, UnitShape shape, float share, Links links) {
        for (int k = 0; k < shape.rows(); k++) {
            for (int l = 0; l < shape.columns(); l++) {
                links.add(row + k, column + l, share);
            }
        }
    }
}
