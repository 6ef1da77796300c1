package org.hexapla.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the checks find stands on the units, and orders the review. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FlagsTest {

    private static Desk withAWrongNumber() {
        return Desk.withLines(
                Map.of(
                        "en",
                        "The port has 12 quays.\nIt was built long ago.\nShips come at night.",
                        "fr",
                        "Le port a 13 quais.\nIl fut construit il y a longtemps.\nLes navires viennent la nuit."));
    }

    @Test
    void aUnitWhoseNumbersDifferIsFlaggedAndSaysWhereAndWhy() {
        Desk desk = withAWrongNumber();

        desk.units()
                .body("units[0].flags", contains("number-mismatch"))
                .body("units[0].checks[0].flag", equalTo("number-mismatch"))
                .body("units[0].checks[0].explanation", containsString("1"))
                .body("units[0].checks[0].places", notNullValue())
                .body("units[1].flags", empty())
                .body("units[1].checks", empty());
        given().get("/api/resolutions/{id}/alignment?flag=number-mismatch", desk.id)
                .then()
                .body("units.position", contains(0));
    }

    @Test
    void correctingTheTextTakesTheFlagAwayAndUndoingBringsItBack() {
        Desk desk = withAWrongNumber();
        String before = desk.everything();

        desk.edit(
                        "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"Le port a 12 quais.\"}"
                                .formatted(desk.segment(0, "fr", 0)))
                .statusCode(200)
                .body("units[0].flags", empty())
                .body("units[0].checks", empty());

        desk.undo("{}").statusCode(200).body("units[0].flags", contains("number-mismatch"));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aDismissedFlagStaysAwayWhenTheUnitIsCheckedAgain() {
        Desk desk = withAWrongNumber();
        desk.edit(
                        "{\"op\": \"dismiss\", \"unit\": %d, \"flag\": \"number-mismatch\"}"
                                .formatted(desk.unitAt(0)))
                .statusCode(200);
        desk.edit(
                        "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"Le port a 14 quais.\"}"
                                .formatted(desk.segment(0, "fr", 0)))
                .statusCode(200);
        realign(desk);

        // aligning again made the draft anew
        desk.units().body("units[0].flags", contains("number-mismatch"));
        desk.undo("{}").statusCode(200);
        desk.units()
                .body("units[0].flags", empty())
                .body("units[0].dismissed", contains("number-mismatch"))
                .body("units[0].checks.flag", hasItem("number-mismatch"));
    }

    @Test
    void aDismissedFlagOfAConfirmedUnitStaysAwayWhenTheRestIsAlignedAgain() {
        Desk desk = withAWrongNumber();
        desk.edit(
                        "[{\"op\": \"dismiss\", \"unit\": %1$d, \"flag\": \"number-mismatch\"}, {\"op\": \"confirm\", \"units\": [%1$d]}]"
                                .formatted(desk.unitAt(0)))
                .statusCode(200);

        realign(desk);

        desk.units()
                .body("units[0].status", equalTo("confirmed"))
                .body("units[0].flags", empty())
                .body("units[0].dismissed", contains("number-mismatch"));
    }

    @Test
    void theQueueHasTheMostDoubtfulFirstPartByPart() {
        Desk desk = withAWrongNumber();

        JsonPath whole = queue(Map.of("resolution", desk.id));
        assertThat(whole.getInt("total")).isEqualTo(3);
        List<Float> scores = whole.getList("items.score", Float.class);
        assertThat(scores).isSortedAccordingTo((one, other) -> Float.compare(other, one));
        assertThat(whole.getList("items.resolution")).containsOnly(desk.id);

        JsonPath first = queue(Map.of("resolution", desk.id, "limit", "2"));
        JsonPath second =
                queue(
                        Map.of(
                                "resolution",
                                desk.id,
                                "limit",
                                "2",
                                "cursor",
                                first.getString("next")));
        assertThat(first.getList("items.unit.id")).hasSize(2);
        assertThat(second.getList("items.unit.id")).hasSize(1);
        assertThat(second.getString("next")).isNull();
        assertThat(whole.getList("items.unit.id").subList(2, 3))
                .isEqualTo(second.getList("items.unit.id"));
    }

    @Test
    void theQueueIsOfAllResolutionsAndOfDraftsOnly() {
        Desk one = withAWrongNumber();
        Desk other = withAWrongNumber();
        one.edit("{\"op\": \"confirm\", \"units\": [%d]}".formatted(one.unitAt(0)));

        given().queryParams("flag", "number-mismatch", "limit", "500")
                .get("/api/review")
                .then()
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(1))
                .body("items.resolution", hasItem(other.id))
                .body("items.resolution", not(hasItem(one.id)));
        assertThat(queue(Map.of("resolution", one.id, "status", "confirmed")).getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void wrongParametersOfTheQueueAreNamed() {
        for (String wrong : List.of("status=good", "limit=0", "cursor=x")) {
            given().get("/api/review?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations.field", hasItem(wrong.replaceAll("=.*", "")));
        }
        given().get("/api/review?resolution=a/b").then().statusCode(400);
        assertThat(queue(Map.of("resolution", "NOWHERE")).getInt("total")).isZero();
    }

    private static JsonPath queue(Map<String, String> parameters) {
        return given().queryParams(parameters)
                .get("/api/review")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void realign(Desk desk) {
        desk.request()
                .header("If-Match", desk.tag())
                .post("/api/resolutions/{id}/alignment", desk.id)
                .then()
                .statusCode(200);
    }
}
