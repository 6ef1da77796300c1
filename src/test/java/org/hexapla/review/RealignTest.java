package org.hexapla.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** Confirmed units are fixed points of aligning again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RealignTest {

    @Test
    void aConfirmedUnitStaysAsItIsAndItsNeighboursAreAlignedAroundIt() {
        Desk desk = Desk.withThreeUnits();
        desk.edit(
                        "[{\"op\": \"merge\", \"units\": [%1$d, %2$d]}, {\"op\": \"confirm\", \"units\": [%1$d]}]"
                                .formatted(desk.unitAt(0), desk.unitAt(1)))
                .statusCode(200);
        long unit = desk.unitAt(0);
        desk.edit("{\"op\": \"comment\", \"unit\": %d, \"text\": \"as one\"}".formatted(unit));

        realign(desk).statusCode(200).body("units.confirmed", equalTo(1));

        assertThat(desk.unitAt(0)).isEqualTo(unit);
        assertThat(desk.cells("en"))
                .containsExactly("One house. Two horses and a cart.", "Three long roads.");
        assertThat(desk.cells("fr"))
                .containsExactly("Une maison. Deux chevaux et un char.", "Trois longues routes.");
        desk.unit(unit)
                .body("status", equalTo("confirmed"))
                .body("comments.text", contains("as one"));
    }

    @Test
    void whatIsNotConfirmedIsAlignedAnew() {
        Desk desk = Desk.withThreeUnits();
        desk.edit(
                        "{\"op\": \"merge\", \"units\": [%d, %d]}"
                                .formatted(desk.unitAt(0), desk.unitAt(1)))
                .statusCode(200);

        realign(desk).statusCode(200);

        assertThat(desk.cells("en")).hasSize(3);
    }

    @Test
    void aligningAgainIsUndoneWithAllThatItChanged() {
        Desk desk = Desk.withThreeUnits();
        desk.edit(
                        "[{\"op\": \"merge\", \"units\": [%1$d, %2$d]}, {\"op\": \"confirm\", \"units\": [%3$d]}]"
                                .formatted(desk.unitAt(0), desk.unitAt(1), desk.unitAt(2)))
                .statusCode(200);
        String before = desk.everything();
        realign(desk).statusCode(200);
        String after = desk.everything();
        assertThat(after).isNotEqualTo(before);

        desk.undo("{}").statusCode(200);
        assertThat(desk.everything()).isEqualTo(before);

        desk.redo("{}").statusCode(200);
        assertThat(desk.everything()).isEqualTo(after);
    }

    @Test
    void aConfirmedUnitGetsWhatALanguageThatComesLaterHasOfIt() {
        Desk desk = Desk.withThreeUnits();
        desk.edit("{\"op\": \"confirm\", \"units\": [%d]}".formatted(desk.unitAt(0)));
        desk.upload("es", "Una casa.\nDos caballos y un carro.\nTres largos caminos.");

        realign(desk).statusCode(200);

        assertThat(desk.cells("es"))
                .containsExactly("Una casa.", "Dos caballos y un carro.", "Tres largos caminos.");
        desk.units().body("units.status", contains("draft", "draft", "draft"));
    }

    @Test
    void aligningAgainTakesTheVersionWhileEditsHoldThatWereNotTakenBack() {
        Desk desk = Desk.withThreeUnits();
        alignWithoutVersion(desk).statusCode(200);
        desk.edit(
                        "{\"op\": \"merge\", \"units\": [%d, %d]}"
                                .formatted(desk.unitAt(0), desk.unitAt(1)))
                .statusCode(200);
        String edited = desk.everything();

        alignWithoutVersion(desk).statusCode(428).body("type", endsWith(":version-required"));
        assertThat(desk.everything()).isEqualTo(edited);

        desk.undo("").statusCode(200);
        alignWithoutVersion(desk).statusCode(200);
    }

    @Test
    void editsFromBeforeTheLastTimeAskForNoVersionUnlessThatIsTakenBack() {
        Desk desk = Desk.withThreeUnits();
        desk.edit(
                        "{\"op\": \"merge\", \"units\": [%d, %d]}"
                                .formatted(desk.unitAt(0), desk.unitAt(1)))
                .statusCode(200);
        realign(desk).statusCode(200);
        alignWithoutVersion(desk).statusCode(200);

        desk.undo("{\"steps\": 2}").statusCode(200);
        alignWithoutVersion(desk).statusCode(428);
    }

    @Test
    void aJobThatAlignsAgainHasWhoeverAskedForItAsItsAuthor() {
        Desk desk = Desk.withThreeUnits();
        String job =
                desk.as("%C3%96mer")
                        .request()
                        .header("Prefer", "respond-async")
                        .post("/api/resolutions/{id}/alignment", desk.id)
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location");
        given().get(job + "/events").asString();

        desk.history()
                .body("items.kind", contains("align", "align"))
                .body("items.who", contains("Ömer", "anonymous"));
    }

    @Test
    void aUnitOfAnAlignmentThatWasMadeOftenTellsItsPast() {
        Desk desk = Desk.withThreeUnits();
        desk.edit("{\"op\": \"confirm\", \"units\": [%d]}".formatted(desk.unitAt(1)))
                .statusCode(200);
        for (int time = 0; time < 5; time++) {
            desk.request()
                    .header("If-Match", desk.tag())
                    .post("/api/resolutions/{id}/alignment", desk.id)
                    .then()
                    .statusCode(200);
        }
        desk.edit(
                        "{\"op\": \"edit-text\", \"segment\": %d, \"text\": \"Two mules.\"}"
                                .formatted(desk.segment(1, "en", 0)))
                .statusCode(200);

        desk.unit(desk.unitAt(1))
                .statusCode(200)
                .body("history[0].before.en", equalTo("Two horses and a cart."))
                .body("history[0].after.en", equalTo("Two mules."))
                .body("history[0].from", equalTo("confirmed"))
                .body("history[0].to", equalTo("draft"))
                .body("history[1].kind", equalTo("align"))
                .body("history[-1].from", equalTo("draft"))
                .body("history[-1].to", equalTo("confirmed"));
    }

    private static ValidatableResponse alignWithoutVersion(Desk desk) {
        return desk.request().post("/api/resolutions/{id}/alignment", desk.id).then();
    }

    @Test
    void commentsOfUnitsThatAreGoneGoToThoseThatHoldTheirSegments() {
        Desk desk = Desk.withThreeUnits();
        desk.edit(
                        "{\"op\": \"comment\", \"unit\": %d, \"text\": \"look here\"}"
                                .formatted(desk.unitAt(1)))
                .statusCode(200);
        desk.upload("en", "One house.\nTwo horses and one cart.\nThree long roads.");
        desk.upload("es", "Una casa.\nDos caballos y un carro.\nTres largos caminos.");

        realign(desk).statusCode(200);

        desk.unit(desk.unitAt(1)).body("comments.text", contains("look here"));
    }

    private static ValidatableResponse realign(Desk desk) {
        return desk.request()
                .header("If-Match", desk.tag())
                .body(Map.of())
                .post("/api/resolutions/{id}/alignment", desk.id)
                .then();
    }
}
