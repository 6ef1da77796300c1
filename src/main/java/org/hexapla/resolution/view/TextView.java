package org.hexapla.resolution.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.store.StoredClause;
import org.hexapla.resolution.store.StoredSegment;
import org.hexapla.resolution.store.StoredText;
import org.hexapla.resolution.store.TextWarning;

/**
 * A text with its clauses and their segments.
 *
 * @param resolution the id of its resolution
 * @param language its language's tag
 * @param name its language's name in that language
 * @param direction in which direction it is written
 * @param revision which upload it is, from 1
 * @param current whether it is the newest
 * @param segmentation how it was cut into segments
 * @param warnings what is odd about it
 * @param clauses its clauses in order
 */
@Schema(name = "Text")
public record TextView(
        @Schema(examples = "A-RES-59-187") String resolution,
        @Schema(examples = "fr") String language,
        String name,
        @Schema(enumeration = {"ltr", "rtl"}) String direction,
        int revision,
        boolean current,
        @Schema(enumeration = {"auto", "paragraph", "line"}) String segmentation,
        List<TextWarning> warnings,
        List<ClauseView> clauses) {
    public TextView {
        warnings = List.copyOf(warnings);
        clauses = List.copyOf(clauses);
    }

    /**
     * What is in a stored text.
     *
     * @param originals the words that segments had before they were corrected, by segment
     */
    public record Content(
            List<StoredClause> clauses,
            List<StoredSegment> segments,
            Map<Long, String> originals) {}

    /** A stored text with what is in it. */
    public static TextView of(String resolution, StoredText text, Content content) {
        return new TextView(
                resolution,
                text.language.tag(),
                TextSummary.nameOf(text.language),
                TextSummary.directionOf(text.language),
                text.revision,
                text.current,
                text.segmentation.key(),
                text.warnings,
                views(content));
    }

    private static List<ClauseView> views(Content content) {
        List<StoredClause> clauses = content.clauses();
        Map<Integer, Long> ids = new HashMap<>();
        clauses.forEach(clause -> ids.put(clause.index, clause.id));
        Map<Integer, List<SegmentView>> byClause = new TreeMap<>();
        for (StoredSegment segment : content.segments()) {
            Optional<String> original =
                    Optional.ofNullable(content.originals().get(segment.id))
                            .filter(words -> !words.equals(segment.words));
            byClause.computeIfAbsent(segment.clause, index -> new ArrayList<>())
                    .add(SegmentView.of(segment.id, segment.toSegment(), original));
        }
        return clauses.stream()
                .map(
                        clause ->
                                new ClauseView(
                                        clause.id,
                                        clause.kind.key(),
                                        clause.number,
                                        clause.parent == null ? null : ids.get(clause.parent),
                                        List.of(clause.openings),
                                        byClause.getOrDefault(clause.index, List.of())))
                .toList();
    }
}
