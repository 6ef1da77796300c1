package org.hexapla.resolution;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexapla.language.Language;
import org.hexapla.official.AddressPattern;
import org.hexapla.official.DocumentFormat;
import org.hexapla.official.FetchWatch;
import org.hexapla.official.OfficialSettings;
import org.hexapla.official.OfficialTexts;
import org.hexapla.official.Outcome;
import org.hexapla.official.Patience;
import org.hexapla.official.RequestHeaders;
import org.hexapla.parallel.TextReader;

/** Where the server fetches official texts: one source, so that all jobs keep to one pace. */
@Singleton
class OfficialSource {

    private final OfficialSettings settings;
    private final OfficialTexts texts;

    OfficialSource(OfficialConfig config, TextReader reader, UploadRoom room) {
        this.settings = settings(config);
        this.texts = new OfficialTexts(settings, new ReadingInTurn(reader, room));
    }

    private static OfficialSettings settings(OfficialConfig config) {
        try {
            return new OfficialSettings(
                    new AddressPattern(config.address()),
                    config.hosts(),
                    config.formats().stream().map(DocumentFormat::of).toList(),
                    new RequestHeaders(
                            config.accept().orElse(""),
                            config.acceptLanguage().orElse(""),
                            config.referer().orElse(""),
                            config.userAgent().orElse("")),
                    new Patience(
                            config.pause(),
                            config.connectTimeout(),
                            config.timeout(),
                            config.attempts(),
                            config.firstWait(),
                            config.longestWait()),
                    config.size().asLongValue());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "Hexapla can't start. A setting HEXAPLA_OFFICIAL_… is wrong: "
                            + e.getMessage());
        }
    }

    /** Nothing to do but to be there early: what is wrong is to be known at the start. */
    void start(@Observes @Priority(1) StartupEvent event) {}

    /** The formats in the order in which they are tried where nobody asks for others. */
    List<DocumentFormat> formats() {
        return settings.formats();
    }

    /** The same as {@link OfficialTexts#fetch}. */
    Outcome fetch(
            String symbol, Language language, List<DocumentFormat> formats, FetchWatch watch) {
        return texts.fetch(symbol, language, formats, watch);
    }
}
