package org.hexapla.resolution;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.official.OfficialSettings;
import org.hexapla.official.Patience;
import org.hexapla.official.RequestHeaders;

/**
 * Where official texts are fetched from, and how; as environment variables {@code
 * HEXAPLA_OFFICIAL_ADDRESS} etc.
 */
@ConfigMapping(prefix = "hexapla.official")
interface OfficialConfig {

    /** The address, in which SYMBOL, LANGUAGE and FORMAT stand for what is asked for. */
    @WithDefault(OfficialSettings.ADDRESS)
    String address();

    /** The hosts that a redirect may lead to besides the address's own. */
    @WithDefault(OfficialSettings.HOSTS)
    Set<String> hosts();

    /** The formats (docx, doc, pdf, html) in the order in which they are tried. */
    @WithDefault(OfficialSettings.FORMATS)
    List<String> formats();

    /** The header Accept; empty leaves it out, as it does the others. */
    @WithDefault(RequestHeaders.ACCEPT)
    Optional<String> accept();

    /** The header Accept-Language, in which LANGUAGE stands for the language asked for. */
    @WithDefault(RequestHeaders.ACCEPT_LANGUAGE)
    Optional<String> acceptLanguage();

    /** The header Referer. */
    @WithDefault(RequestHeaders.REFERER)
    Optional<String> referer();

    /** The header User-Agent. */
    @WithDefault(RequestHeaders.USER_AGENT)
    Optional<String> userAgent();

    /** Between two requests to one host, whichever job asks. */
    @WithDefault(Patience.PAUSE)
    Duration pause();

    /** The longest time until a connection stands. */
    @WithDefault(Patience.CONNECT)
    Duration connectTimeout();

    /** The longest time until a document is there, for each attempt. */
    @WithDefault(Patience.WHOLE)
    Duration timeout();

    /** How often a document is asked for before it counts as failed. */
    @WithDefault(Patience.ATTEMPTS)
    int attempts();

    /** Before the second attempt; each further wait is about twice as long. */
    @WithDefault(Patience.FIRST_WAIT)
    Duration firstWait();

    /** No wait is longer, whatever the server wants. */
    @WithDefault(Patience.LONGEST_WAIT)
    Duration longestWait();

    /** The largest file that is taken. */
    @WithDefault(OfficialSettings.SIZE)
    MemorySize size();
}
