package org.hexapla.resolution;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hexapla.job.JobWork;
import org.hexapla.job.PacedProgress;
import org.hexapla.job.RunningJob;
import org.hexapla.language.Language;

/** Aligning in the background. */
@ApplicationScoped
class AlignWork implements JobWork {

    static final String KIND = "align";

    private final Aligning aligning;
    private final AlignmentStore store;
    private final ObjectMapper json;

    AlignWork(Aligning aligning, AlignmentStore store, ObjectMapper json) {
        this.aligning = aligning;
        this.store = store;
        this.json = json;
    }

    /**
     * What is to be aligned.
     *
     * @param resolution the id of the resolution
     * @param languages the tags of the languages; none means all that there are
     * @param ifMatch the version of the alignment that is to be replaced, or an empty text
     */
    record Payload(String resolution, List<String> languages, String ifMatch) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload, RunningJob job) throws Exception {
        Payload order = json.readValue(payload, Payload.class);
        ResolutionId id = ResolutionId.of(order.resolution());
        List<Language> languages = order.languages().stream().map(Language::of).toList();
        IfMatch ifMatch = new IfMatch(order.ifMatch());
        long segments = store.size(id, languages, ifMatch);
        String message = "Aligning " + segments + " segments";
        job.progress(0, segments, message);
        PacedProgress paced = new PacedProgress(job, message);
        aligning.align(
                id,
                languages,
                ifMatch,
                (done, total) -> paced.at(done * segments / Math.max(1, total), segments),
                job::finish);
    }
}
