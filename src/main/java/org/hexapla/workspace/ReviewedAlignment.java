package org.hexapla.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hexapla.clause.ClauseKind;
import org.hexapla.document.SourceRange;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.StoredSegment;
import org.hexapla.resolution.store.UnitContent;
import org.hexapla.resolution.store.UnitStatus;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a reviewed alignment and finds the stored segments that they speak of. */
final class ReviewedAlignment {

    private static final String FILE = "alignment.jsonl";

    private final ObjectMapper json;
    private final Map<Language, Map<SourceRange, Long>> left = new HashMap<>();

    /**
     * A reader for texts.
     *
     * @param segments the stored segments of each text
     */
    ReviewedAlignment(ObjectMapper json, Map<Language, List<StoredSegment>> segments) {
        this.json = json;
        segments.forEach(
                (language, stored) -> {
                    Map<SourceRange, Long> places = new HashMap<>();
                    stored.forEach(
                            segment ->
                                    places.put(
                                            new SourceRange(segment.sourceStart, segment.sourceEnd),
                                            segment.id));
                    left.put(language, places);
                });
    }

    /**
     * The units of the lines.
     *
     * @throws BrokenFolderException when a line is no unit, speaks of a segment that there isn't or
     *     that another line has, or when a segment is in none
     */
    List<UnitContent> units(List<String> lines) {
        List<UnitContent> units = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                units.add(unit(lines.get(at), FILE + ", line " + (at + 1)));
            }
        }
        left.forEach(
                (language, places) -> {
                    if (!places.isEmpty()) {
                        throw new BrokenFolderException(
                                FILE,
                                places.size()
                                        + " segments of the text in "
                                        + language
                                        + " are in no unit, one at "
                                        + shown(places.keySet().iterator().next()));
                    }
                });
        return units;
    }

    private UnitContent unit(String line, String where) {
        try {
            ReviewedUnit unit = json.readValue(line, ReviewedUnit.class);
            List<Long> segments = new ArrayList<>();
            if (unit.cells() == null) {
                throw new BrokenFolderException(where, "the unit has no cells");
            }
            unit.cells()
                    .forEach(
                            (tag, places) ->
                                    places.forEach(
                                            place -> segments.add(segment(tag, place, where))));
            return new UnitContent(
                    OptionalLong.empty(),
                    oneOf(ClauseKind.class, unit.kind(), ClauseKind.PARAGRAPH, where),
                    Optional.ofNullable(unit.number()).filter(number -> !number.isEmpty()),
                    oneOf(UnitStatus.class, unit.status(), UnitStatus.CONFIRMED, where),
                    List.of(),
                    unit.confidence() == null ? 1 : unit.confidence(),
                    unit.flags() == null ? Set.of() : Set.copyOf(unit.flags()),
                    segments);
        } catch (JsonProcessingException e) {
            throw new BrokenFolderException(where, e.getOriginalMessage());
        }
    }

    private long segment(String tag, ReviewedUnit.Place place, String where) {
        SourceRange range = new SourceRange(place.start(), place.end());
        Map<SourceRange, Long> places = left.get(language(tag, where));
        Long segment = places == null ? null : places.remove(range);
        if (segment == null) {
            throw new BrokenFolderException(
                    where,
                    "the text in "
                            + tag
                            + " has no segment at "
                            + shown(range)
                            + " that isn't in another unit");
        }
        return segment;
    }

    private static Language language(String tag, String where) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new BrokenFolderException(where, e.getMessage());
        }
    }

    private static <E extends Enum<E>> E oneOf(
            Class<E> values, @Nullable String name, E otherwise, String where) {
        if (name == null) {
            return otherwise;
        }
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(constant))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BrokenFolderException(
                                        where, "\"" + name + "\" is none of the known words"));
    }

    private static String shown(SourceRange range) {
        return range.start() + "–" + range.end();
    }
}
