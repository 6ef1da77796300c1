package org.hexapla.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Edits of all kinds, one after the other, on units and segments that are there. */
final class RandomEdits {

    private final Desk desk;
    private final Random random;

    RandomEdits(Desk desk, Random random) {
        this.desk = desk;
        this.random = random;
    }

    /** Does one that the alignment lets through. */
    void next() {
        JsonPath alignment = desk.alignment();
        for (int attempt = 0; attempt < 100; attempt++) {
            String edit = edit(alignment);
            ValidatableResponse answer = desk.edit(edit.replace('\'', '"'));
            int status = answer.extract().statusCode();
            assertThat(status).as(edit).isIn(200, 409);
            if (status == 200 && answer.extract().path("change") != null) {
                return;
            }
        }
        throw new IllegalStateException("no edit can be done");
    }

    private String edit(JsonPath alignment) {
        List<Map<String, Object>> units = alignment.getList("units");
        int at = random.nextInt(units.size());
        Object unit = units.get(at).get("id");
        Object next = units.get(Math.min(at + 1, units.size() - 1)).get("id");
        Object any = units.get(random.nextInt(units.size())).get("id");
        List<Map<String, Object>> segments =
                alignment.getList(
                        "units[" + at + "].cells.collect { it.value.segments }.flatten()");
        Object segment = segments.isEmpty() ? 1 : pick(segments).get("id");
        Object other = segments.isEmpty() ? 1 : pick(segments).get("id");
        List<String> languages = List.of("en", "fr", "ru");
        return switch (random.nextInt(13)) {
            case 0 -> "{'op':'merge','units':[%s,%s]}".formatted(unit, next);
            case 1 ->
                    "{'op':'split','unit':%s,'after':{'%s':%s}}"
                            .formatted(
                                    unit,
                                    languages.get(random.nextInt(3)),
                                    random.nextBoolean() ? segment : "null");
            case 2 -> "{'op':'move','segment':%s,'to':%s}".formatted(segment, next);
            case 3 -> "{'op':'move','segment':%s,'to':%s}".formatted(segment, any);
            case 4 -> "{'op':'insert','before':%s}".formatted(random.nextBoolean() ? unit : "null");
            case 5 -> "{'op':'delete','unit':%s}".formatted(unit);
            case 6 ->
                    "{'op':'split-segment','segment':%s,'at':%d}"
                            .formatted(segment, 1 + random.nextInt(12));
            case 7 -> "{'op':'join-segments','segments':[%s,%s]}".formatted(segment, other);
            case 8 ->
                    "{'op':'edit-text','segment':%s,'text':'Text %d'}"
                            .formatted(segment, random.nextInt(1000));
            case 9 -> "{'op':'confirm','units':[%s]}".formatted(unit);
            case 10 -> "{'op':'reject','units':[%s,%s]}".formatted(unit, any);
            case 11 -> "{'op':'reopen','units':[%s]}".formatted(unit);
            default -> "{'op':'comment','unit':%s,'text':'Comment'}".formatted(unit);
        };
    }

    private Map<String, Object> pick(List<Map<String, Object>> segments) {
        return segments.get(random.nextInt(segments.size()));
    }
}
