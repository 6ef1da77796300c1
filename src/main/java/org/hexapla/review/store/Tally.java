package org.hexapla.review.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.review.edit.Edit;

/**
 * How often a change did what.
 *
 * @param counts the kinds of edits, each once, in the order of their first
 */
public record Tally(List<Count> counts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * How often something was done.
     *
     * @param op what: the name of an edit, or align or upload
     * @param times how often, from 1
     */
    @Schema(name = "Did")
    public record Count(@Schema(examples = "merge") String op, @Schema(minimum = "1") int times) {}

    public Tally {
        counts = List.copyOf(counts);
    }

    /** Something that is done once. */
    public static Tally of(String op) {
        return new Tally(List.of(new Count(op, 1)));
    }

    /** What edits do. */
    public static Tally of(List<Edit> edits) {
        Map<String, Integer> times = new LinkedHashMap<>();
        edits.forEach(edit -> times.merge(edit.op(), 1, Integer::sum));
        return of(times);
    }

    /** What changes did together. */
    public static Tally sum(List<Change> changes) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Change change : changes) {
            for (Count count : read(change.did())) {
                times.merge(count.op(), count.times(), Integer::sum);
            }
        }
        return of(times);
    }

    private static Tally of(Map<String, Integer> times) {
        return new Tally(
                times.entrySet().stream()
                        .map(count -> new Count(count.getKey(), count.getValue()))
                        .toList());
    }

    private static List<Count> read(String did) {
        try {
            return List.of(JSON.readValue(did, Count[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds JSON that isn't ours", e);
        }
    }
}
