package org.hexapla.resolution;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.FileTextReader;
import org.hexapla.parallel.TextReader;

/**
 * The one place where the server chooses its implementations of what the pure rooms do, since those
 * rooms know nothing of dependency injection.
 */
class PureParts {

    @Produces
    @Singleton
    TextReader textReader(Limits limits) {
        return FileTextReader.standard(limits.readingTime());
    }

    @Produces
    @Singleton
    Aligners aligners(NeuralScoring neural) {
        return words -> ClauseParallelAligner.knowing(words, neural.scorers());
    }
}
