package org.hexapla.lexicon;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the lexicon learns; as environment variables {@code HEXAPLA_LEXICON_LEARNING} etc. */
@ConfigMapping(prefix = "hexapla.lexicon")
interface LexiconSettings {

    /**
     * Whether it learns by itself from each alignment that is made, reviewed or deleted; otherwise
     * it learns when training is asked for.
     */
    @WithDefault("true")
    boolean learning();

    /** How long it waits after a change for others, to learn from all of them at once. */
    @WithDefault("10S")
    Duration patience();

    /**
     * How many pairs of words a pair of languages has at most; where there are more, those that
     * translated each other least often go, and what is kept is approximate until the next
     * training. A million, of all pairs of languages together, take some 70 MB of memory.
     */
    @WithDefault("50000")
    @Min(1)
    int entries();
}
