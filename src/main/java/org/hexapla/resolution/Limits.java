package org.hexapla.resolution;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How much a request may ask for; as environment variables {@code HEXAPLA_LIMITS_UPLOAD} etc. */
@ConfigMapping(prefix = "hexapla.limits")
public interface Limits {

    /**
     * The largest body of a request; a larger one is answered with 413. Two of the default size are
     * read and stored at one time with 256 MB of memory (-Xmx256m).
     */
    @WithDefault("8M")
    MemorySize upload();

    /** Aligning more segments than this, of all texts together, becomes a job. */
    @WithDefault("20000")
    int foregroundSegments();

    /** How long one file may take to read; one that takes longer is answered with 400. */
    @WithDefault("60S")
    @DurationMin(millis = 1)
    Duration readingTime();
}
