package org.hexapla.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How jobs are kept; as environment variables {@code HEXAPLA_JOBS_KEEP} etc. */
@ConfigMapping(prefix = "hexapla.jobs")
interface JobSettings {

    /** How long a job that is over can still be looked at. */
    @WithDefault("30D")
    Duration keep();

    /** How often a node looks for jobs that are due or that another node has taken in. */
    @WithDefault("2S")
    @DurationMin(millis = 1)
    Duration polling();
}
