package org.hexapla.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking changes back, doing them again, and the history of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UndoTest {

    private Desk desk;

    @BeforeEach
    void align() {
        desk = Desk.withThreeUnits();
    }

    @Test
    void anEditIsTakenBackAndDoneAgain() {
        String before = desk.everything();
        long merged = desk.unitAt(1);
        merge(0, 1);
        String after = desk.everything();

        desk.undo("")
                .statusCode(200)
                .header("ETag", desk.tag())
                .body("units.id", contains((int) desk.unitAt(0), (int) merged))
                .body("change.kind", equalTo("undo"))
                .body("change.summary", equalTo("Undid: Merged 2 units"));
        assertThat(desk.everything()).isEqualTo(before);

        desk.redo("{}").statusCode(200).body("removed", contains((int) merged));
        assertThat(desk.everything()).isEqualTo(after);
    }

    @Test
    void fiftyEditsAtRandomAreTakenBackAtOnceAndDoneAgain() {
        desk =
                Desk.withLines(
                        Map.of(
                                "en",
                                lines("line", 25),
                                "fr",
                                lines("ligne", 25),
                                "ru",
                                lines("строка", 25)));
        String before = desk.everything();
        RandomEdits edits = new RandomEdits(desk, new Random(7));
        for (int edit = 0; edit < 50; edit++) {
            edits.next();
        }
        String after = desk.everything();

        desk.undo("{\"steps\": 50}").statusCode(200);
        assertThat(desk.everything()).isEqualTo(before);

        desk.redo("{\"steps\": 20}").statusCode(200);
        desk.redo("{\"steps\": 1000}").statusCode(200);
        assertThat(desk.everything()).isEqualTo(after);
        desk.redo("").statusCode(409);
    }

    @Test
    void whatWasTakenBackIsLostWithTheNextEdit() {
        merge(0, 1);
        desk.undo("").statusCode(200);
        confirm(2);

        desk.redo("").statusCode(409).body("detail", equalTo("There is nothing to redo."));
        desk.undo("{\"steps\": 9}").statusCode(200);
        desk.undo("").statusCode(409).body("detail", equalTo("There is nothing to undo."));
    }

    @Test
    void theHistoryTellsWhoDidWhatTheNewestFirst() {
        merge(0, 1);
        desk.as("Ömer %").undo("").statusCode(400);
        desk.as("%C3%96mer").undo("").statusCode(200);

        desk.history()
                .body("items.number", contains(3, 2, 1))
                .body("items.kind", contains("undo", "edit", "align"))
                .body("items.who", contains("Ömer", "Ada", "anonymous"))
                .body("items.undone", contains(false, true, false))
                .body("items[1].edits[0].op", equalTo("merge"))
                .body("items[1].edits[0].units", hasSize(2));

        JsonPath first =
                given().get("/api/resolutions/{id}/alignment/history?limit=2", desk.id).jsonPath();
        given().get(
                        "/api/resolutions/{id}/alignment/history?limit=2&cursor={c}",
                        desk.id,
                        first.getString("next"))
                .then()
                .body("items.number", contains(1));
    }

    @Test
    void anothersChangeIsLeftAloneWhereOneNamesOneself() {
        merge(0, 1);

        desk.as("Grace")
                .undo("{\"by\": \"Grace\"}")
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Change 2 (Merged 2 units) was made by Ada, not by Grace."));
        desk.as("Grace").undo("{\"by\": \"Ada\"}").statusCode(200);
    }

    @Test
    void aligningAgainIsTakenBackWithAllThatReviewersDid() {
        confirm(1);
        desk.edit(
                        "{\"op\": \"comment\", \"unit\": %d, \"text\": \"Good.\"}"
                                .formatted(desk.unitAt(1)))
                .statusCode(200);
        merge(0, 1);
        String before = desk.everything();
        given().header("If-Match", desk.tag())
                .header("Hexapla-Reviewer", "Grace")
                .post("/api/resolutions/{id}/alignment", desk.id)
                .then()
                .statusCode(200);
        assertThat(desk.cells("en")).hasSize(3);
        String after = desk.everything();
        assertThat(desk.alignment().getList("units.comments", Integer.class)).containsOnlyOnce(1);
        desk.history()
                .body("items[0].kind", equalTo("align"))
                .body("items[0].who", equalTo("Grace"));

        desk.undo("").statusCode(200);
        assertThat(desk.everything()).isEqualTo(before);

        desk.redo("").statusCode(200);
        assertThat(desk.everything()).isEqualTo(after);
        desk.undo("{\"steps\": 4}").statusCode(200);
        desk.units().body("units.status", contains("draft", "draft", "draft"));
    }

    @Test
    void anUploadLeavesWhatWasDoneBeforeToBeTakenBack() {
        confirm(0);
        desk.upload("en", "One house.\nTwo horses.\nThree roads.");
        desk.history().body("items[0].kind", equalTo("upload"));

        desk.undo("").statusCode(200);

        desk.units().body("units.status", contains("draft", "draft", "draft"));
    }

    @Test
    void nothingIsTakenBackFromBeforeAnotherTextWasAligned() {
        confirm(0);
        desk.upload("en", "One house.\nTwo horses.\nThree roads.");
        given().header("If-Match", desk.tag())
                .post("/api/resolutions/{id}/alignment", desk.id)
                .then()
                .statusCode(200);

        desk.undo("").statusCode(409);
        desk.history().body("items.undone", contains(false, false, false, false));
    }

    private void merge(int one, int other) {
        desk.edit(
                        "{\"op\": \"merge\", \"units\": [%d, %d]}"
                                .formatted(desk.unitAt(one), desk.unitAt(other)))
                .statusCode(200);
    }

    private void confirm(int unit) {
        desk.edit("{\"op\": \"confirm\", \"units\": [%d]}".formatted(desk.unitAt(unit)))
                .statusCode(200);
    }

    private static String lines(String word, int count) {
        List<String> numbers = List.of("a", "bb", "ccc", "dddd", "eeeee");
        return IntStream.range(0, count)
                .mapToObj(
                        at ->
                                "%s %d %s of many words."
                                        .formatted(word, at, numbers.get(at % numbers.size())))
                .collect(Collectors.joining("\n"));
    }
}
