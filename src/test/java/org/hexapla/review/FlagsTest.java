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

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the checks find stands on the units, and orders the review. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FlagsTest {

    @Inject AgroalDataSource database;
    @Inject Rechecking rechecking;

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
    void aDismissedFlagStaysAwayWhenAnythingElseIsCorrectedOrAlignedAgain() {
        Desk desk = withAWrongNumber();
        dismiss(desk);
        desk.edit(
                        "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"Ce port a 13 quais.\"}"
                                .formatted(desk.segment(0, "fr", 0)))
                .statusCode(200)
                .body("units[0].flags", empty());
        realign(desk);

        desk.units()
                .body("units[0].flags", empty())
                .body("units[0].dismissed", contains("number-mismatch"))
                .body("units[0].checks.flag", hasItem("number-mismatch"));
    }

    @Test
    void aDismissedFlagComesBackWhenSomethingElseIsFound() {
        Desk desk = withAWrongNumber();
        dismiss(desk);

        desk.edit(
                        "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"Le port a 14 quais.\"}"
                                .formatted(desk.segment(0, "fr", 0)))
                .statusCode(200)
                .body("units[0].flags", contains("number-mismatch"));
        desk.undo("{}").statusCode(200).body("units[0].flags", empty());
    }

    @Test
    void whatOneUnitHasOpenIsNotHiddenByWhatAnotherHasDismissed() {
        Desk desk =
                Desk.withLines(
                        Map.of(
                                "en", "The port has 12 quays.\nThe town has 20 streets.",
                                "fr", "Le port a 13 quais.\nLa ville a 21 rues."));
        dismiss(desk);

        desk.edit(
                        "{\"op\": \"merge\", \"units\": [%d, %d]}"
                                .formatted(desk.unitAt(0), desk.unitAt(1)))
                .statusCode(200)
                .body("units[0].flags", contains("number-mismatch"));
    }

    @Test
    void closingAQuotationClearsTheUnitsThatItRunsOver() {
        Desk desk =
                Desk.withLines(
                        Map.of(
                                "en",
                                "He said: \u201cShips come.\u201d\nThey come at night.\nThe night is long.\nIt is cold.\nSo they wait.\nThen he left.",
                                "es",
                                "Dijo: \u00abLlegan barcos.\u00bb\nLlegan de noche.\nLa noche es larga.\nHace frío.\nAsí que esperan.\nLuego se fue.",
                                "fr",
                                "Il dit : \u00abLes navires viennent.\nIls viennent la nuit.\nLa nuit est longue.\nIl fait froid.\nIls attendent donc.\nPuis il partit."));
        desk.units().body("units[0].flags", hasItem("unbalanced"));

        desk.edit(
                        "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"Ils attendent donc\u00bb.\"}"
                                .formatted(desk.segment(4, "fr", 0)))
                .statusCode(200)
                .body("units.position", contains(0, 4));

        desk.units().body("units.flags.flatten()", not(hasItem("unbalanced")));
        desk.edit("{\"op\": \"confirm\", \"units\": [%d]}".formatted(desk.unitAt(0)))
                .statusCode(200)
                .body("units[0].flags", empty());
    }

    @Test
    void anotherOpeningVerbIsFlaggedUntilItIsCorrected() {
        Desk desk =
                Desk.withTexts(
                        Map.of(
                                "en", "The General Assembly,\n\n1. Urges all ports to open;",
                                "es",
                                        "La Asamblea General,\n\n1. Pide a todos los puertos que abran;",
                                "fr",
                                        "L\u2019Assemblée générale,\n\n1. Prie tous les ports d\u2019ouvrir;"));
        desk.units().body("units[1].flags", hasItem("opening-differs"));

        desk.edit(
                        "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"1. Requests all ports to open;\"}"
                                .formatted(desk.segment(1, "en", 0)))
                .statusCode(200)
                .body("units.find { it.position == 1 }.flags", not(hasItem("opening-differs")));
    }

    private static void dismiss(Desk desk) {
        desk.edit(
                        "{\"op\": \"dismiss\", \"unit\": %d, \"flag\": \"number-mismatch\"}"
                                .formatted(desk.unitAt(0)))
                .statusCode(200)
                .body("units[0].flags", empty());
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
    void anyFlagIsAskedForAndADismissedOneIsNone() {
        Desk desk = withAWrongNumber();
        Map<String, String> any = Map.of("resolution", desk.id, "flag", "any");
        assertThat(queue(any).getList("items.unit.position")).isEqualTo(List.of(0));

        desk.edit(
                        "{\"op\": \"dismiss\", \"unit\": %d, \"flag\": \"number-mismatch\"}"
                                .formatted(desk.unitAt(0)))
                .statusCode(200);

        assertThat(queue(any).getInt("total")).isZero();
        assertThat(queue(Map.of("resolution", desk.id, "flag", "number-mismatch")).getInt("total"))
                .isZero();
    }

    @Test
    void unitsThatAreAsDoubtfulComeInTheirOrderAndThePartsJoin() throws Exception {
        Desk desk =
                Desk.withLines(
                        Map.of(
                                "en", "Yes.\nNo.\nYes.\nPerhaps.",
                                "fr", "Oui.\nNon.\nOui.\nPeut-être."));
        inDatabase("update unit set doubt = 0.5 where alignment_id = (select id from %s)", desk);
        List<Object> units = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath part = queue(Map.of("resolution", desk.id, "limit", "1", "cursor", cursor));
            assertThat(part.getInt("total")).isEqualTo(4);
            units.addAll(part.getList("items.unit.id"));
            cursor = part.getString("next");
        } while (cursor != null);

        assertThat(units)
                .isEqualTo(
                        desk.alignment().getList("units.id", Integer.class).stream()
                                .sorted()
                                .toList());
    }

    @Test
    void alignmentsFromBeforeTheChecksAreCheckedOnce() throws Exception {
        Desk desk = withAWrongNumber();
        String checked = desk.everything();
        inDatabase(
                "update unit set flags = '{}', findings = '[]', doubt = 0"
                        + " where alignment_id = (select id from %s)",
                desk);
        inDatabase("update alignment set checked = 0 where id = (select id from %s)", desk);
        String tag = desk.tag();
        assertThat(desk.everything()).isNotEqualTo(checked);

        assertThat(rechecking.checkAll()).isEqualTo(1);

        assertThat(desk.everything()).isEqualTo(checked);
        assertThat(desk.tag()).isNotEqualTo(tag);
        assertThat(rechecking.checkAll()).isZero();
    }

    @Test
    void anAlignmentThatCannotBeCheckedLeavesTheOthersToBeChecked() throws Exception {
        Desk broken = withAWrongNumber();
        Desk next = withAWrongNumber();
        for (Desk desk : List.of(broken, next)) {
            inDatabase("update alignment set checked = 0 where id = (select id from %s)", desk);
        }
        String tag = next.tag();
        String findings =
                "update unit set findings = '%s' where alignment_id = (select id from %%s)";
        inDatabase(findings.formatted("7"), broken);
        try {
            assertThat(rechecking.checkAll()).isEqualTo(1);
            assertThat(rechecking.checkAll()).isZero();
        } finally {
            inDatabase(findings.formatted("[]"), broken);
        }

        assertThat(next.tag()).isNotEqualTo(tag);
        inDatabase("update alignment set checked = 1 where id = (select id from %s)", broken);
    }

    @Test
    void aCountThatNoListHadIsNoCursor() {
        for (String total : List.of("-1", "4294967297", "100001")) {
            String cursor =
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(
                                    ("queue\n0.5\n1\n" + total).getBytes(StandardCharsets.UTF_8));

            given().queryParam("cursor", cursor)
                    .get("/api/review")
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("cursor"));
        }
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
        given().get("/api/review?flag=nope")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("flag"))
                .body("detail", containsString("number-mismatch"))
                .body("detail", containsString("scattered"));
        given().get("/api/review?resolution=a/b").then().statusCode(400);
        assertThat(queue(Map.of("resolution", "NOWHERE")).getInt("total")).isZero();
    }

    /** Does something to the alignment of a resolution; %s is where its row is. */
    private void inDatabase(String command, Desk desk) throws SQLException {
        String own =
                "alignment where resolution_id = (select id from resolution where key = '%s')"
                        .formatted(desk.id);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command.formatted(own));
        }
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
