package org.hexapla.resolution;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.hexapla.job.JobWork;
import org.hexapla.job.RunningJob;
import org.hexapla.language.Language;
import org.hexapla.official.DocumentFormat;
import org.hexapla.official.FetchWatch;
import org.hexapla.official.Outcome;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.view.FetchReport;
import org.hexapla.resolution.view.FetchState;
import org.hexapla.resolution.view.FetchedText;
import org.jboss.logging.Logger;

/**
 * Fetching official texts in the background, one language after the other. Each text is stored as
 * soon as it is there; a job that is done again goes on with the languages that have none yet.
 */
@ApplicationScoped
class FetchWork implements JobWork {

    static final String KIND = "fetch";

    private static final Logger LOG = Logger.getLogger(FetchWork.class);

    private final OfficialSource source;
    private final FetchedTexts texts;
    private final UploadRoom room;
    private final ObjectMapper json;

    FetchWork(OfficialSource source, FetchedTexts texts, UploadRoom room, ObjectMapper json) {
        this.source = source;
        this.texts = texts;
        this.room = room;
        this.json = json;
    }

    /**
     * What is to be fetched.
     *
     * @param resolution the id of the resolution
     * @param symbol the symbol that is asked for
     * @param languages the tags of the languages, in the order of asking
     * @param formats the formats, in the order in which they are tried; none means the settings'
     */
    record Payload(
            String resolution, String symbol, List<String> languages, List<String> formats) {}

    @Override
    public String kind() {
        return KIND;
    }

    /** For a polite pace and for slow answers; what came is read by one job at a time. */
    @Override
    public boolean waits() {
        return true;
    }

    @Override
    public void run(String payload, RunningJob job) throws Exception {
        Payload order = json.readValue(payload, Payload.class);
        Map<String, FetchedText> results = fetchedBefore(job);
        int done = 0;
        for (String tag : order.languages()) {
            Language language = Language.of(tag);
            if (!results.containsKey(tag)) {
                FetchWatch watch = new JobWatch(job, language, done, order.languages().size());
                results.put(tag, result(order, language, watch));
                job.keep(report(order, results));
            }
            done++;
        }
        job.finish(report(order, results));
    }

    private Map<String, FetchedText> fetchedBefore(RunningJob job) throws IOException {
        Map<String, FetchedText> results = new HashMap<>();
        if (job.kept().isPresent()) {
            FetchReport kept = json.readValue(job.kept().get(), FetchReport.class);
            kept.languages()
                    .forEach(
                            (tag, text) -> {
                                if (text.state() == FetchState.FETCHED) {
                                    results.put(tag, text);
                                }
                            });
        }
        return results;
    }

    /** One language, of which nothing keeps the others from going on. */
    private FetchedText result(Payload order, Language language, FetchWatch watch) {
        try {
            List<DocumentFormat> formats =
                    order.formats().isEmpty()
                            ? source.formats()
                            : order.formats().stream().map(DocumentFormat::of).toList();
            Outcome outcome = source.fetch(order.symbol(), language, formats, watch);
            if (outcome instanceof Outcome.Fetched fetched) {
                watch.doing("storing");
                return stored(order, language, fetched);
            }
            if (outcome instanceof Outcome.Unreadable unreadable) {
                return FetchedText.unreadable(
                        unreadable.file().mediaType(),
                        unreadable.file().bytes().length,
                        unreadable.reason());
            }
            return outcome instanceof Outcome.Missing missing
                    ? FetchedText.without(FetchState.MISSING, missing.reason())
                    : FetchedText.without(FetchState.FAILED, ((Outcome.Failed) outcome).reason());
        } catch (CancellationException e) {
            throw e;
        } catch (ProblemException e) {
            return FetchedText.without(FetchState.FAILED, e.problem().detail());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Fetching %s in %s failed", order.symbol(), language);
            return FetchedText.without(
                    FetchState.FAILED, "the server made a mistake; its log says more");
        }
    }

    private FetchedText stored(Payload order, Language language, Outcome.Fetched fetched) {
        Runnable leave = room.enter(fetched.file().bytes().length);
        try {
            ResolutionId id = ResolutionId.of(order.resolution());
            return texts.store(id, order.symbol(), language, fetched);
        } finally {
            leave.run();
        }
    }

    private static FetchReport report(Payload order, Map<String, FetchedText> results) {
        return new FetchReport(order.resolution(), order.symbol(), results);
    }
}
