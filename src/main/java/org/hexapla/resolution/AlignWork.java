package org.hexapla.resolution;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hexapla.job.JobWork;
import org.hexapla.job.PacedProgress;
import org.hexapla.job.RunningJob;
import org.hexapla.language.Language;
import org.jspecify.annotations.Nullable;

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
     * @param who the name of whoever asks for it; a job from before names were kept has none
     */
    record Payload(
            String resolution, List<String> languages, String ifMatch, @Nullable String who) {

        static Payload of(AlignOrder order) {
            return new Payload(
                    order.resolution().value(),
                    order.languages().stream().map(Language::tag).toList(),
                    order.ifMatch().header(),
                    order.who());
        }

        AlignOrder order() {
            return new AlignOrder(
                    ResolutionId.of(resolution),
                    languages.stream().map(Language::of).toList(),
                    new IfMatch(ifMatch),
                    who == null ? Reviewer.ANONYMOUS : who);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload, RunningJob job) throws Exception {
        AlignOrder order = json.readValue(payload, Payload.class).order();
        long segments = store.size(order);
        String message = "Aligning " + segments + " segments";
        job.progress(0, segments, message);
        PacedProgress paced = new PacedProgress(job, message);
        aligning.align(
                order,
                (done, total) -> paced.at(done * segments / Math.max(1, total), segments),
                job::finish);
    }
}
