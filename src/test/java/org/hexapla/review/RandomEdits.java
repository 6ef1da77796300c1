package org.hexapla.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Edits of all kinds, alone or several in a list, on units and segments that are there or that an
 * edit of the same list makes.
 */
final class RandomEdits {

    private static final List<String> LANGUAGES = List.of("en", "fr", "ru");
    private static final List<String> FLAGS =
            List.of("number-mismatch", "unbalanced", "empty-language", "length-mismatch");

    /** What segments are given: with and without numbers, and with marks that lack a partner. */
    private static final List<String> TEXTS =
            List.of(
                    "Text %d",
                    "Words without any number.",
                    "«Words %d",
                    "Words.»",
                    "(Words",
                    "The Port Authority of Lands %d",
                    "2. Requests all of them to come;");

    private final Desk desk;
    private final Random random;

    RandomEdits(Desk desk, Random random) {
        this.desk = desk;
        this.random = random;
    }

    /** Does one that the alignment lets through. */
    void next() {
        String tag = desk.tag();
        List<Map<String, Object>> units = desk.alignment().getList("units");
        for (int attempt = 0; attempt < 100; attempt++) {
            String edits = edits(units);
            ValidatableResponse answer = desk.edit(edits.replace('\'', '"'), tag);
            int status = answer.extract().statusCode();
            assertThat(status).as(edits).isIn(200, 409);
            if (status == 200 && answer.extract().path("change") != null) {
                return;
            }
        }
        throw new IllegalStateException("no edit can be done");
    }

    private String edits(List<Map<String, Object>> units) {
        return switch (random.nextInt(5)) {
            case 0 -> "[%s]".formatted(onWhatIsMade(new Pick(units)));
            case 1 -> "[%s,%s]".formatted(edit(new Pick(units)), edit(new Pick(units)));
            default -> edit(new Pick(units));
        };
    }

    /** Units and segments that an edit may name. */
    private final class Pick {

        final Object unit;
        final Object next;
        final Object any;
        final Object segment;
        final Object other;
        final String language = one(LANGUAGES);
        final String flag;
        final String dismissed;

        /** A unit with a flag, or the unit where none has one. */
        final Object flagged;

        final Object spared;

        Pick(List<Map<String, Object>> units) {
            int at = random.nextInt(units.size());
            unit = id(units.get(at));
            next = id(units.get(Math.min(at + 1, units.size() - 1)));
            any = id(one(units));
            List<Map<String, Object>> segments = segments(units.get(at));
            segment = segments.isEmpty() ? 1 : id(one(segments));
            other = segments.isEmpty() ? 1 : id(one(segments));
            Map<String, Object> withFlags = one(having(units, "flags"));
            flagged = id(withFlags);
            flag = oneOf(withFlags, "flags");
            Map<String, Object> withDismissed = one(having(units, "dismissed"));
            spared = id(withDismissed);
            dismissed = oneOf(withDismissed, "dismissed");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> segments(Map<String, Object> unit) {
        Map<String, Map<String, Object>> cells =
                (Map<String, Map<String, Object>>) unit.getOrDefault("cells", Map.of());
        List<Map<String, Object>> segments = new ArrayList<>();
        cells.values()
                .forEach(
                        cell ->
                                segments.addAll(
                                        (List<Map<String, Object>>)
                                                cell.getOrDefault("segments", List.of())));
        return segments;
    }

    private static Object id(Map<String, Object> thing) {
        return Objects.requireNonNull(thing.get("id"));
    }

    private static List<Map<String, Object>> having(List<Map<String, Object>> units, String list) {
        List<Map<String, Object>> having =
                units.stream().filter(unit -> !words(unit, list).isEmpty()).toList();
        return having.isEmpty() ? units : having;
    }

    private static List<String> words(Map<String, Object> unit, String list) {
        return ((List<?>) unit.getOrDefault(list, List.of()))
                .stream().map(String::valueOf).toList();
    }

    private String oneOf(Map<String, Object> unit, String list) {
        List<String> words = words(unit, list);
        return one(words.isEmpty() ? FLAGS : words);
    }

    private String edit(Pick pick) {
        return switch (random.nextInt(16)) {
            case 0 -> "{'op':'merge','units':[%s,%s]}".formatted(pick.unit, pick.next);
            case 1 -> split(pick);
            case 2 -> "{'op':'move','segment':%s,'to':%s}".formatted(pick.segment, pick.next);
            case 3 -> "{'op':'move','segment':%s,'to':%s}".formatted(pick.segment, pick.any);
            case 4 -> insert(pick);
            case 5 -> "{'op':'delete','unit':%s}".formatted(pick.unit);
            case 6 -> splitSegment(pick);
            case 7 ->
                    "{'op':'join-segments','segments':[%s,%s]}".formatted(pick.segment, pick.other);
            case 8, 9 ->
                    "{'op':'edit-text','segment':%s,'text':'%s'}"
                            .formatted(pick.segment, one(TEXTS).formatted(random.nextInt(1000)));
            case 10 -> "{'op':'confirm','units':[%s]}".formatted(pick.unit);
            case 11 -> "{'op':'reject','units':[%s,%s]}".formatted(pick.unit, pick.any);
            case 12 -> "{'op':'reopen','units':[%s]}".formatted(pick.unit);
            case 13 -> "{'op':'dismiss','unit':%s,'flag':'%s'}".formatted(pick.flagged, pick.flag);
            case 14 ->
                    "{'op':'restore-flag','unit':%s,'flag':'%s'}"
                            .formatted(pick.spared, pick.dismissed);
            default -> "{'op':'comment','unit':%s,'text':'Comment'}".formatted(pick.unit);
        };
    }

    /** Edits of which the later ones name what the first makes. */
    private String onWhatIsMade(Pick pick) {
        return switch (random.nextInt(6)) {
            case 0 ->
                    "%s,{'op':'move','segment':%s,'to':'$0'}".formatted(insert(pick), pick.segment);
            case 1 -> "%s,{'op':'confirm','units':['$0']}".formatted(split(pick));
            case 2 ->
                    "{'op':'merge','units':[%s,%s]},{'op':'comment','unit':'$0','text':'One'}"
                            .formatted(pick.unit, pick.next);
            case 3 ->
                    "%s,{'op':'move','segment':'$0','to':%s}"
                            .formatted(splitSegment(pick), pick.next);
            case 4 ->
                    "%s,{'op':'edit-text','segment':'$0','text':'Cut off %d'}"
                            .formatted(splitSegment(pick), random.nextInt(1000));
            default ->
                    "%s,{'op':'insert','after':%s},{'op':'move','segment':'$0','to':'$1'}"
                            .formatted(splitSegment(pick), pick.unit);
        };
    }

    private String insert(Pick pick) {
        return "{'op':'insert','before':%s}".formatted(random.nextBoolean() ? pick.unit : "null");
    }

    private String split(Pick pick) {
        return "{'op':'split','unit':%s,'after':{'%s':%s}}"
                .formatted(pick.unit, pick.language, random.nextBoolean() ? pick.segment : "null");
    }

    private String splitSegment(Pick pick) {
        return "{'op':'split-segment','segment':%s,'at':%d}"
                .formatted(pick.segment, 1 + random.nextInt(12));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
