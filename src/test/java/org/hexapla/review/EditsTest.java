package org.hexapla.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each edit does, as readers of the alignment and the texts see it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EditsTest {

    @Test
    void aCorrectedSegmentSaysSoAndHasWhatWasPrinted() {
        desk.units().body("units[0].cells.en.segments[0].corrected", equalTo(false));
        for (String text : new String[] {"One hut.", "One small hut."}) {
            desk.edit(
                            "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"%s\"}"
                                    .formatted(desk.segment(0, "en", 0), text))
                    .statusCode(200)
                    .body("units[0].cells.en.segments[0].corrected", equalTo(true))
                    .body("units[0].cells.en.segments[0].original", equalTo("One house."));
        }
        given().get("/api/resolutions/{id}/texts/en", desk.id)
                .then()
                .body("clauses.segments.flatten()[0].original", equalTo("One house."))
                .body("clauses.segments.flatten()[1].corrected", equalTo(false));

        desk.undo("").body("units[0].cells.en.segments[0].corrected", equalTo(true));
        desk.undo("").body("units[0].cells.en.segments[0].corrected", equalTo(false));
        desk.redo("").body("units[0].cells.en.segments[0].original", equalTo("One house."));
    }

    @Test
    void whatIsOnlyJoinedBesideACorrectionIsNotCorrected() {
        desk.edit(
                        "{\"op\": \"split-segment\", \"segment\": %d, \"at\": 3}"
                                .formatted(desk.segment(0, "en", 0)))
                .statusCode(200);
        String before = desk.everything();
        desk.edit(
                        "[{\"op\": \"join-segments\", \"segments\": [%d, %d]}, {\"op\": \"edit-text\", \"segment\": %d, \"text\": \"Une hutte.\"}]"
                                .formatted(
                                        desk.segment(0, "en", 0),
                                        desk.segment(0, "en", 1),
                                        desk.segment(0, "fr", 0)))
                .statusCode(200)
                .body("units[0].cells.en.segments[0].corrected", equalTo(false))
                .body("units[0].cells.fr.segments[0].original", equalTo("Une maison."));

        desk.undo("").statusCode(200);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void whatIsJoinedAndCorrectedHasAllThatWasPrintedAlsoWhenItIsDoneAgain() {
        desk.edit(
                        "{\"op\": \"split-segment\", \"segment\": %d, \"at\": 3}"
                                .formatted(desk.segment(0, "en", 0)))
                .statusCode(200);
        String before = desk.everything();
        long first = desk.segment(0, "en", 0);
        desk.edit(
                        "[{\"op\": \"join-segments\", \"segments\": [%d, %d]}, {\"op\": \"edit-text\", \"segment\": %d, \"text\": \"One hut.\"}]"
                                .formatted(first, desk.segment(0, "en", 1), first))
                .statusCode(200)
                .body("units[0].cells.en.segments[0].original", equalTo("One house."));

        desk.undo("").statusCode(200);
        assertThat(desk.everything()).isEqualTo(before);
        desk.redo("")
                .statusCode(200)
                .body("units[0].cells.en.segments[0].original", equalTo("One house."));
    }

    @Test
    void whatWasPrintedComesBackWhenItsSegmentIsNoLongerJoinedToAnother() {
        desk.edit(
                        "[{\"op\": \"split-segment\", \"segment\": %d, \"at\": 3}, {\"op\": \"edit-text\", \"segment\": \"$0\", \"text\": \"hut.\"}]"
                                .formatted(desk.segment(0, "en", 0)))
                .statusCode(200)
                .body("units[0].cells.en.segments[1].original", equalTo("house."));
        desk.edit(
                        "{\"op\": \"join-segments\", \"segments\": [%d, %d]}"
                                .formatted(desk.segment(0, "en", 0), desk.segment(0, "en", 1)))
                .statusCode(200)
                .body("units[0].cells.en.segments[0].original", equalTo("One house."));

        desk.undo("")
                .statusCode(200)
                .body("units[0].cells.en.segments[0].corrected", equalTo(false))
                .body("units[0].cells.en.segments[1].original", equalTo("house."));
    }

    @Test
    void aCorrectionOfALineBreakAloneIsRefused() {
        desk.edit(
                        "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"\\u0085\"}"
                                .formatted(desk.segment(0, "en", 0)))
                .statusCode(400);
    }

    private Desk desk;

    @BeforeEach
    void linesStandSideBySide() {
        desk = Desk.withThreeUnits();
        assertThat(desk.cells("en"))
                .containsExactly("One house.", "Two horses and a cart.", "Three long roads.");
        assertThat(desk.cells("fr")).hasSize(3).doesNotContain("");
    }

    @Test
    void mergedUnitsBecomeTheFirst() {
        long first = desk.unitAt(0);
        long second = desk.unitAt(1);

        desk.edit("{'op': 'merge', 'units': [%d, %d]}".formatted(first, second).replace('\'', '"'))
                .statusCode(200)
                .header("ETag", equalTo(desk.tag()))
                .body("units.id", contains((int) first))
                .body("removed", contains((int) second))
                .body("change.summary", equalTo("Merged 2 units"))
                .body("change.who", equalTo("Ada"))
                .body("change.number", equalTo(2));

        assertThat(desk.cells("en"))
                .containsExactly("One house. Two horses and a cart.", "Three long roads.");
        desk.units().body("units.position", contains(0, 1));
    }

    @Test
    void theIdsOfNewUnitsAndSegmentsAreNobodyElses() {
        String insert = "{\"op\": \"insert\", \"before\": null}";
        for (int round = 0; round < 3; round++) {
            desk.edit("[" + String.join(",", Collections.nCopies(60, insert)) + "]")
                    .statusCode(200)
                    .body("units", hasSize(60));
            desk.edit(
                            "{\"op\": \"split-segment\", \"segment\": %d, \"at\": 1}"
                                    .formatted(desk.segment(2, "en", round)))
                    .statusCode(200);
            Desk other = Desk.withThreeUnits();
            assertThat(other.cells("en")).hasSize(3);
        }
        List<Long> ids = desk.alignment().getList("units.id", Long.class);
        assertThat(ids).hasSize(183).doesNotHaveDuplicates();
    }

    @Test
    void unitsThatAreNoNeighboursDontMerge() {
        refused(
                "{'op': 'merge', 'units': [%d, %d]}".formatted(desk.unitAt(0), desk.unitAt(2)),
                "Edit 1 (merge): Units %d and %d are no neighbours."
                        .formatted(desk.unitAt(0), desk.unitAt(2)));
    }

    @Test
    void aUnitIsSplitAfterTheSegmentsThatAreNamed() {
        ok("{'op': 'merge', 'units': [%d, %d]}", desk.unitAt(0), desk.unitAt(1));

        ok(
                "{'op': 'split', 'unit': %d, 'after': {'en': %d, 'fr': null}}",
                desk.unitAt(0), desk.segment(0, "en", 0));

        assertThat(desk.cells("en"))
                .containsExactly("One house.", "Two horses and a cart.", "Three long roads.");
        assertThat(desk.cells("fr").get(0)).isEmpty();
        desk.units().body("units.position", contains(0, 1, 2));
    }

    @Test
    void noneOfTheTwoUnitsOfASplitMayBeEmpty() {
        refused(
                "{'op': 'split', 'unit': %d, 'after': {'en': %d}}"
                        .formatted(desk.unitAt(0), desk.segment(0, "en", 0)),
                "Edit 1 (split): One of the two units would be empty: no segment goes to the"
                        + " second.");
    }

    @Test
    void aSegmentMovesIntoItsPlaceInTheTextOfTheOtherUnit() {
        ok("{'op': 'move', 'segment': %d, 'to': %d}", desk.segment(0, "en", 0), desk.unitAt(1));

        assertThat(desk.cells("en"))
                .containsExactly("", "One house. Two horses and a cart.", "Three long roads.");
    }

    @Test
    void aUnitThatLosesItsLastSegmentIsRemoved() {
        long left = desk.unitAt(2);
        ok("{'op': 'move', 'segment': %d, 'to': %d}", desk.segment(2, "en", 0), desk.unitAt(1));

        desk.edit(
                        json(
                                "{'op': 'move', 'segment': %d, 'to': %d}",
                                desk.segment(2, "fr", 0), desk.unitAt(1)))
                .statusCode(200)
                .body("removed", contains((int) left));

        assertThat(desk.cells("fr")).hasSize(2);
    }

    @Test
    void aUnitFarFromItsPlaceIsFlaggedAndACellWithAGapToo() {
        ok("{'op': 'move', 'segment': %d, 'to': %d}", desk.segment(2, "en", 0), desk.unitAt(0));

        desk.units().body("units[0].flags", contains("scattered"));
    }

    @Test
    void anEmptyUnitIsInsertedFilledAndDeleted() {
        ok("{'op': 'insert', 'before': %d}", desk.unitAt(1));
        ok("{'op': 'insert', 'before': null}");
        ok("{'op': 'insert', 'after': %d}", desk.unitAt(0));
        desk.units()
                .body("units", hasSize(6))
                .body("units[1].cells", equalTo(Map.of()))
                .body("units[2].status", equalTo("draft"))
                .body("units[5].confidence", equalTo(0f));

        ok("{'op': 'delete', 'unit': %d}", desk.unitAt(5));
        ok("{'op': 'delete', 'unit': %d}", desk.unitAt(2));
        ok("{'op': 'move', 'segment': %d, 'to': %d}", desk.segment(0, "fr", 0), desk.unitAt(1));

        assertThat(desk.cells("fr").get(0)).isEmpty();
        assertThat(desk.cells("fr").get(1)).isEqualTo("Une maison.");
        refused(
                "{'op': 'delete', 'unit': %d}".formatted(desk.unitAt(0)),
                "Edit 1 (delete): Unit %d is not empty: 1 segments would be lost."
                        .formatted(desk.unitAt(0)));
    }

    @Test
    void aSegmentIsSplitWhereTheOffsetSaysAndTheTextShowsIt() {
        ok("{'op': 'split-segment', 'segment': %d, 'at': 10}", desk.segment(1, "en", 0));

        desk.units()
                .body("units[1].cells.en.segments.text", contains("Two horses", "and a cart."))
                .body("units[1].cells.en.segments.index", contains(1, 2))
                .body("units[1].cells.en.segments.start", contains(11, 22))
                .body("units[1].cells.en.segments.end", contains(21, 33))
                .body("units[1].cells.en.text", equalTo("Two horses and a cart."))
                .body("units[2].cells.en.segments.index", contains(3));
        text("en").body("clauses.segments.flatten().index", contains(0, 1, 2, 3));
    }

    @Test
    void anOffsetCountsCodePoints() {
        Desk other = Desk.withLines(Map.of("en", "A 𝔘𝔙 b.", "fr", "A 𝔘𝔙 b."));

        other.edit(
                        json(
                                "{'op': 'split-segment', 'segment': %d, 'at': 3}",
                                other.segment(0, "en", 0)))
                .statusCode(200);

        other.units().body("units[0].cells.en.segments.text", contains("A 𝔘", "𝔙 b."));
    }

    @Test
    void aSegmentCantBeSplitAtItsEndOrBeyond() {
        long segment = desk.segment(0, "en", 0);
        refused(
                "{'op': 'split-segment', 'segment': %d, 'at': 10}".formatted(segment),
                "Edit 1 (split-segment): Segment %d has 10 characters, of which each part needs one at least."
                        .formatted(segment));
        desk.edit(json("{'op': 'split-segment', 'segment': %d, 'at': 0}", segment))
                .statusCode(400)
                .body("violations[0].field", equalTo("at"));
    }

    @Test
    void whatWasSplitIsJoinedAgain() {
        String before = desk.everything();
        ok("{'op': 'split-segment', 'segment': %d, 'at': 10}", desk.segment(1, "en", 0));

        ok(
                "{'op': 'join-segments', 'segments': [%d, %d]}",
                desk.segment(1, "en", 1), desk.segment(1, "en", 0));

        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void segmentsOfDifferentUnitsTextsOrPlacesDontJoin() {
        refused(
                "{'op': 'join-segments', 'segments': [%d, %d]}"
                        .formatted(desk.segment(0, "en", 0), desk.segment(1, "en", 0)),
                "Edit 1 (join-segments): Segments %d and %d stand in different units."
                        .formatted(desk.segment(0, "en", 0), desk.segment(1, "en", 0)));
        desk.edit(
                        json(
                                "{'op': 'join-segments', 'segments': [%d, %d]}",
                                desk.segment(0, "en", 0), desk.segment(0, "fr", 0)))
                .statusCode(409);
    }

    @Test
    void aTextIsCorrectedAndItsTagChanges() {
        String tag = text("en").extract().header("ETag");

        ok(
                "{'op': 'edit-text', 'segment': %d, 'text': ' One <b>big</b>\\n\\t \\u202ehouse. '}",
                desk.segment(0, "en", 0));

        assertThat(desk.cells("en").get(0)).isEqualTo("One <b>big</b> \u202ehouse.");
        text("en")
                .header("ETag", not(tag))
                .body("clauses.segments.flatten()[0].text", equalTo("One <b>big</b> \u202ehouse."));
    }

    @Test
    void unitsAreConfirmedRejectedAndReopened() {
        ok("{'op': 'confirm', 'units': [%d, %d]}", desk.unitAt(0), desk.unitAt(1));
        ok("{'op': 'reject', 'units': [%d]}", desk.unitAt(2));
        desk.units().body("units.status", contains("confirmed", "confirmed", "rejected"));

        ok("{'op': 'reopen', 'units': [%d]}", desk.unitAt(2));
        desk.units().body("units.status", contains("confirmed", "confirmed", "draft"));
    }

    @Test
    void aConfirmedUnitIsADraftAgainWhenItsSegmentsChange() {
        ok("{'op': 'confirm', 'units': [%d, %d]}", desk.unitAt(0), desk.unitAt(1));

        ok("{'op': 'edit-text', 'segment': %d, 'text': 'A house.'}", desk.segment(0, "en", 0));

        desk.units().body("units.status", contains("draft", "confirmed", "draft"));
    }

    @Test
    void commentsAreCountedShownAndStayWithWhatIsMerged() {
        long unit = desk.unitAt(1);
        ok("{'op': 'comment', 'unit': %d, 'text': 'Is this right?'}", unit);
        desk.units().body("units.comments", contains(0, 1, 0));

        ok("{'op': 'merge', 'units': [%d, %d]}", desk.unitAt(0), unit);

        desk.units().body("units.comments", contains(1, 0));
        desk.unit(desk.unitAt(0))
                .statusCode(200)
                .body("comments.text", contains("Is this right?"))
                .body("comments.who", contains("Ada"))
                .body("history.summary", contains("Merged 2 units"))
                .body("history[0].before.en", equalTo("One house."))
                .body("history[0].after.en", equalTo("One house. Two horses and a cart."));
    }

    @Test
    void aFlagIsDismissedAndRestored() {
        ok("{'op': 'move', 'segment': %d, 'to': %d}", desk.segment(2, "en", 0), desk.unitAt(0));
        long unit = desk.unitAt(0);

        ok("{'op': 'dismiss', 'unit': %d, 'flag': 'scattered'}", unit);
        desk.units()
                .body("units[0].flags", empty())
                .body("units[0].dismissed", contains("scattered"));

        ok("{'op': 'restore-flag', 'unit': %d, 'flag': 'scattered'}", unit);
        desk.units()
                .body("units[0].flags", contains("scattered"))
                .body("units[0].dismissed", empty());
        refused(
                "{'op': 'dismiss', 'unit': %d, 'flag': 'moved'}".formatted(unit),
                "Edit 1 (dismiss): Unit %d has no flag moved.".formatted(unit));
    }

    @Test
    void aListIsDoneInItsOrderAndMayNameWhatItMakes() {
        desk.edit(
                        json(
                                "[{'op': 'insert', 'after': %d},"
                                        + "{'op': 'move', 'segment': %d, 'to': '$0'},"
                                        + "{'op': 'split-segment', 'segment': %d, 'at': 3},"
                                        + "{'op': 'move', 'segment': '$2', 'to': '$0'}]",
                                desk.unitAt(0), desk.segment(0, "fr", 0), desk.segment(0, "en", 0)))
                .statusCode(200)
                .body("units", hasSize(2));

        assertThat(desk.cells("en").subList(0, 2)).containsExactly("One", "house.");
        assertThat(desk.cells("fr").subList(0, 2)).containsExactly("", "Une maison.");
    }

    @Test
    void aListIsDoneWholeOrNotAtAll() {
        String before = desk.everything();

        refused(
                "[{'op': 'confirm', 'units': [%d]}, {'op': 'delete', 'unit': %d}]"
                        .formatted(desk.unitAt(0), desk.unitAt(1)),
                "Edit 2 (delete): Unit %d is not empty: 2 segments would be lost."
                        .formatted(desk.unitAt(1)));

        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aDryRunAnswersTheSameAndStoresNothing() {
        String edit = json("{'op': 'merge', 'units': [%d, %d]}", desk.unitAt(0), desk.unitAt(1));
        String before = desk.everything();
        String tag = desk.tag();

        JsonPath dry =
                desk.dryRun(edit)
                        .statusCode(200)
                        .header("ETag", tag)
                        .body("change", nullValue())
                        .extract()
                        .jsonPath();

        assertThat(desk.tag()).isEqualTo(tag);
        assertThat(desk.everything()).isEqualTo(before);
        JsonPath done = desk.edit(edit).statusCode(200).extract().jsonPath();
        assertThat(done.<List<Object>>get("units.cells")).isEqualTo(dry.get("units.cells"));
        assertThat(done.<List<Object>>get("removed")).isEqualTo(dry.get("removed"));
    }

    @Test
    void whatChangesNothingIsNoChange() {
        ok("{'op': 'confirm', 'units': [%d]}", desk.unitAt(0));
        String tag = desk.tag();

        desk.edit(json("{'op': 'confirm', 'units': [%d]}", desk.unitAt(0)))
                .statusCode(200)
                .body("change", nullValue());

        assertThat(desk.tag()).isEqualTo(tag);
    }

    @Test
    void theTextOfAnOldRevisionIsLeftAlone() {
        long segment = desk.segment(0, "en", 0);
        long unit = desk.unitAt(0);
        desk.upload("en", "Another house.\nTwo horses.\nThree roads.");

        refused(
                "{'op': 'edit-text', 'segment': %d, 'text': 'A house.'}".formatted(segment),
                "Edit 1 (edit-text): The text in en was uploaded again since it was aligned, and a"
                        + " change of the old one would be lost. Align again first.");
        ok("{'op': 'confirm', 'units': [%d]}", unit);
    }

    private ValidatableResponse text(String language) {
        return given().get("/api/resolutions/{id}/texts/{lang}", desk.id, language)
                .then()
                .statusCode(200);
    }

    private void ok(String edit, Object... ids) {
        desk.edit(json(edit, ids)).statusCode(200);
    }

    private void refused(String edit, String detail) {
        desk.edit(edit.replace('\'', '"'))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:hexapla:problem:edit-refused"))
                .body("detail", equalTo(detail));
    }

    private static String json(String edit, Object... ids) {
        return edit.formatted(ids).replace('\'', '"');
    }

    @Test
    void longListsOfEditsAreLeftOutOfTheHistory() {
        Desk desk = Desk.withThreeUnits();
        String comment =
                "{\"op\": \"comment\", \"unit\": %d, \"text\": \"%s\"}"
                        .formatted(desk.unitAt(0), "a".repeat(4000));

        desk.edit("[" + String.join(",", Collections.nCopies(20, comment)) + "]").statusCode(200);

        desk.history().body("items[0].edits", empty()).body("items[0].summary", notNullValue());
    }
}
