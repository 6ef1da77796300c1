package org.hexapla.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
                .body("detail", equalTo("There is nothing by Grace to undo."));
        desk.as("Grace").undo("{\"by\": \"Ada\"}").statusCode(200);
    }

    @Test
    void onesOwnIsTakenBackThoughAnotherDidSomethingElseSince() {
        desk = Desk.withLines(Map.of("en", lines("line", 12), "fr", lines("ligne", 12)));
        merge(8, 9);
        String before = desk.everything();
        desk.as("Ada");
        merge(4, 5);
        long other = desk.unitAt(8);
        desk.as("Grace");
        merge(0, 1);
        desk.edit("{\"op\": \"insert\", \"before\": %d}".formatted(other)).statusCode(200);
        desk.edit(
                        "{\"op\": \"split-segment\", \"segment\": %d, \"at\": 4}"
                                .formatted(desk.segment(0, "fr", 0)))
                .statusCode(200);

        desk.as("Ada")
                .undo("{\"by\": \"Ada\"}")
                .statusCode(200)
                .body("change.who", equalTo("Ada"))
                .body("change.summary", equalTo("Undid: Merged 2 units"))
                .body("units.position", hasItems(3, 4));
        desk.redo("").statusCode(200);
        desk.undo("{\"by\": \"Ada\"}").statusCode(200);
        desk.as("Grace").undo("{\"by\": \"Grace\", \"steps\": 3}").statusCode(200);

        assertThat(desk.everything()).isEqualTo(before);
        desk.redo("{\"by\": \"Grace\"}").statusCode(200);
        desk.as("Ada").redo("{\"by\": \"Ada\"}").statusCode(200);
        desk.undo("{\"steps\": 2}").statusCode(200);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void whoTouchedTheSameSinceIsNamed() {
        merge(0, 1);
        desk.as("Grace");
        confirm(0);

        desk.as("Ada")
                .undo("{\"by\": \"Ada\"}")
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Change 2 (Merged 2 units) can't be undone before later change 3"
                                        + " (Confirmed a unit) by Grace is undone, which touched"
                                        + " the same."));
        desk.undo("{\"by\": \"Grace\"}").statusCode(200);
        desk.undo("{\"by\": \"Ada\"}").statusCode(200);
    }

    @Test
    void aligningAgainStandsInTheWayOfAllBefore() {
        confirm(0);
        given().header("If-Match", desk.tag())
                .header("Hexapla-Reviewer", "Grace")
                .post("/api/resolutions/{id}/alignment", desk.id)
                .then()
                .statusCode(200);

        desk.undo("{\"by\": \"Ada\"}").statusCode(409).body("detail", containsString("Grace"));
        desk.as("Ada");
        comment(1);
        desk.undo("{\"by\": \"Grace\"}").statusCode(409).body("detail", containsString("Ada"));
    }

    @Test
    void aligningAgainIsNotDoneAgainWhereSegmentsThatItPlacedAreWhole() {
        desk.as("Grace");
        split(0, 4);
        aligningAgainIsTakenBackAfterGrace();

        desk.redo("{\"by\": \"Ada\"}")
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Change 3 (Aligned the texts again) can't be redone before change"
                                        + " 2 (Split a segment) by Grace is redone, which"
                                        + " touched the same."));
        desk.as("Grace").redo("{\"by\": \"Grace\"}").statusCode(200);
        desk.as("Ada").redo("{\"by\": \"Ada\"}").statusCode(200);
    }

    @Test
    void aligningAgainIsNotDoneAgainWhereSegmentsThatItDidNotPlaceAreBack() {
        desk.as("Grace");
        split(0, 4);
        desk.edit(
                        "{\"op\": \"join-segments\", \"segments\": [%d, %d]}"
                                .formatted(desk.segment(0, "en", 0), desk.segment(0, "en", 1)))
                .statusCode(200);
        aligningAgainIsTakenBackAfterGrace();
        String before = desk.everything();

        desk.redo("{\"by\": \"Ada\"}").statusCode(409).body("detail", containsString("Grace"));

        assertThat(desk.everything()).isEqualTo(before);
        desk.as("Grace");
        confirm(2);
        desk.undo("").statusCode(200);
        desk.as("Ada")
                .redo("{\"by\": \"Ada\"}")
                .statusCode(409)
                .body("detail", containsString("which is undone for good"));
    }

    /** Ada aligns again and takes that back, and Grace what she did before. */
    private void aligningAgainIsTakenBackAfterGrace() {
        desk.as("Ada")
                .request()
                .header("If-Match", desk.tag())
                .post("/api/resolutions/{id}/alignment", desk.id)
                .then()
                .statusCode(200);
        desk.undo("{\"by\": \"Ada\"}").statusCode(200);
        desk.as("Grace").undo("{\"by\": \"Grace\"}").statusCode(200);
        desk.as("Ada");
    }

    @Test
    void anothersEditDoesNotLoseWhatOneCanDoAgainByName() {
        confirm(0);
        desk.undo("").statusCode(200);
        desk.as("Grace");
        confirm(2);

        desk.redo("").statusCode(409);
        desk.redo("{\"by\": \"Ada\"}").statusCode(200);
        desk.units().body("units.status", contains("confirmed", "draft", "confirmed"));
    }

    @Test
    void twoReviewersTakeBackInAnyOrderWhatTheyDidAtRandom() {
        int taken = 0;
        for (int seed = 1; seed <= 2; seed++) {
            desk =
                    Desk.withLines(
                            Map.of(
                                    "en",
                                    lines("line", 20),
                                    "fr",
                                    lines("ligne", 20),
                                    "ru",
                                    lines("строка", 20)));
            String before = desk.everything();
            Random random = new Random(seed);
            RandomEdits edits = new RandomEdits(desk, random);
            for (int edit = 0; edit < 16; edit++) {
                desk.as(random.nextBoolean() ? "Ada" : "Grace");
                edits.next();
            }
            for (int attempt = 0; attempt < 20; attempt++) {
                String by = "{\"by\": \"" + (random.nextBoolean() ? "Ada" : "Grace") + "\"}";
                int status =
                        (random.nextInt(4) == 0 ? desk.redo(by) : desk.undo(by))
                                .extract()
                                .statusCode();
                assertThat(status).isIn(200, 409);
                taken += status == 200 ? 1 : 0;
            }
            desk.undo("{\"steps\": 100}");
            assertThat(desk.everything()).isEqualTo(before);
        }
        assertThat(taken).isGreaterThan(10);
    }

    @Test
    void whatUndoingWouldDoIsShownAndNotDone() {
        merge(0, 1);
        String before = desk.everything();
        String tag = desk.tag();

        desk.post("undo?dryRun=true", "", tag)
                .statusCode(200)
                .header("ETag", tag)
                .body("change", nullValue())
                .body("units", hasSize(2));
        assertThat(desk.everything()).isEqualTo(before);
        assertThat(desk.tag()).isEqualTo(tag);
        desk.undo("").statusCode(200);
        desk.post("redo?dryRun=true", "", desk.tag()).statusCode(200).body("removed", hasSize(1));
        desk.post("redo?dryRun=perhaps", "", desk.tag()).statusCode(400);
        desk.redo("").statusCode(200);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void changesTellHowOftenTheyDidWhat() {
        desk.edit(
                        "[{'op': 'comment', 'unit': %1$d, 'text': 'Good.'},"
                                        .formatted(desk.unitAt(0))
                                        .replace('\'', '"')
                                + "{'op': 'confirm', 'units': [%1$d]}, {'op': 'reopen', 'units': [%1$d]}, {'op': 'confirm', 'units': [%1$d]}]"
                                        .formatted(desk.unitAt(0))
                                        .replace('\'', '"'))
                .statusCode(200)
                .body("change.did.op", contains("comment", "confirm", "reopen"))
                .body("change.did.times", contains(1, 2, 1));
        merge(0, 1);
        desk.undo("{\"steps\": 2}")
                .body("change.did.op", contains("merge", "comment", "confirm", "reopen"));
        desk.upload("en", "One house.\nTwo horses.\nThree roads.");

        desk.history()
                .body("items[0].did.op", contains("upload"))
                .body("items[-1].did.op", contains("align"))
                .body("items[-1].did.times", contains(1));
    }

    @Test
    void answersTellWhetherThereIsAnythingToTakeBackOrToDoAgain() {
        desk.units().body("undoable", equalTo(false)).body("redoable", equalTo(false));
        desk.edit("{\"op\": \"confirm\", \"units\": [%d]}".formatted(desk.unitAt(0)))
                .body("undoable", equalTo(true))
                .body("redoable", equalTo(false));
        desk.undo("").body("undoable", equalTo(false)).body("redoable", equalTo(true));
        desk.units().body("undoable", equalTo(false)).body("redoable", equalTo(true));
        desk.redo("").body("undoable", equalTo(true)).body("redoable", equalTo(false));
        desk.undo("").statusCode(200);
        comment(2);
        desk.units().body("undoable", equalTo(true)).body("redoable", equalTo(false));
    }

    @Test
    void aReviewerIsToldOfHerOwnStepsAndWhoGivesNoNameOfAnybodys() {
        desk.as("Ada");
        confirm(0);
        mayStep("Ada", true, false);
        mayStep("Grace", false, false);
        desk.as("Ada").undo("{\"by\": \"Ada\"}").body("undoable", equalTo(false));
        mayStep("Ada", false, true);
        mayStep("Grace", false, false);

        desk.as("Grace")
                .edit("{\"op\": \"confirm\", \"units\": [%d]}".formatted(desk.unitAt(2)))
                .body("undoable", equalTo(true))
                .body("redoable", equalTo(false));

        mayStep("Ada", false, true);
        mayStep("Grace", true, false);
        mayStep("", true, false);
        desk.units().body("undoable", equalTo(true)).body("redoable", equalTo(false));
        desk.as("Grace")
                .undo("{\"by\": \"Grace\"}")
                .body("undoable", equalTo(false))
                .body("redoable", equalTo(true));
        desk.as("Ada")
                .redo("{\"by\": \"Ada\"}")
                .body("undoable", equalTo(true))
                .body("redoable", equalTo(false));
        desk.as("Grace")
                .dryRun("{\"op\": \"confirm\", \"units\": [%d]}".formatted(desk.unitAt(2)))
                .body("undoable", equalTo(false));
        given().header("Hexapla-Reviewer", "%")
                .get("/api/resolutions/{id}/alignment", desk.id)
                .then()
                .statusCode(400);
    }

    private void mayStep(String reader, boolean back, boolean forth) {
        given().header("Hexapla-Reviewer", reader)
                .get("/api/resolutions/{id}/alignment", desk.id)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Hexapla-Reviewer"))
                .body("undoable", equalTo(back))
                .body("redoable", equalTo(forth));
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

    private void split(int unit, int at) {
        desk.edit(
                        "{\"op\": \"split-segment\", \"segment\": %d, \"at\": %d}"
                                .formatted(desk.segment(unit, "en", 0), at))
                .statusCode(200);
    }

    private void comment(int unit) {
        desk.edit(
                        "{\"op\": \"comment\", \"unit\": %d, \"text\": \"Good.\"}"
                                .formatted(desk.unitAt(unit)))
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
