package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aligning again respects what reviewers have done. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewedUnitsTest {

    @Inject AgroalDataSource database;

    String id = "";

    @BeforeEach
    void alignAndConfirmTheFirstUnit() throws SQLException {
        id = Requests.newId() + "-REVIEWED";
        lines("en", "One house.\nTwo horses.\nThree long roads.");
        lines("fr", "Une maison.\nDeux chevaux.\nTrois longues routes.");
        Requests.align(id).statusCode(200);
        confirm(Requests.alignment(id).extract().jsonPath().getInt("units[0].id"));
    }

    @Test
    void theVersionMustBeNamed() {
        Requests.align(id)
                .statusCode(428)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:hexapla:problem:version-required"));
        given().header("If-Match", "\"a0.0\"")
                .post("/api/resolutions/{id}/alignment", id)
                .then()
                .statusCode(412);
    }

    @Test
    void theStatusOfAUnitWithTheSameTextsIsKept() {
        lines("en", "One house.\nTwo horses.\nThree very long roads.");
        String tag = Requests.alignment(id).extract().header("ETag");

        given().header("If-Match", tag)
                .post("/api/resolutions/{id}/alignment", id)
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .body("units.confirmed", equalTo(1));

        given().get("/api/resolutions/{id}/alignment?status=confirmed", id)
                .then()
                .body("units.cells.en.text", contains("One house."));
    }

    @Test
    void theStatusOfAUnitWithOtherTextsIsDraftAgain() {
        lines("en", "One old house.\nTwo horses.\nThree long roads.");
        String tag = Requests.alignment(id).extract().header("ETag");

        given().header("If-Match", tag)
                .post("/api/resolutions/{id}/alignment", id)
                .then()
                .statusCode(200)
                .body("units.confirmed", equalTo(0));
    }

    @Test
    void resolutionsAreListedByTheStatusesOfTheirUnits() {
        listed("draft").body("items.id", contains(id));
        listed("confirmed").body("items.id", contains(id));
        listed("rejected").body("items", empty());
    }

    @Test
    void ofUnitsWithEqualTextsEachKeepsItsOwnStatus() throws SQLException {
        id = Requests.newId();
        lines("en", "Yes.\nYes.\nYes.\nNo.");
        lines("fr", "Oui.\nOui.\nOui.\nNon.");
        Requests.align(id).statusCode(200).body("units.draft", equalTo(4));
        confirm(Requests.alignment(id).extract().jsonPath().getInt("units[1].id"));
        String tag = Requests.alignment(id).extract().header("ETag");

        given().header("If-Match", tag)
                .post("/api/resolutions/{id}/alignment", id)
                .then()
                .statusCode(200);

        Requests.alignment(id)
                .body("units.status", contains("draft", "confirmed", "draft", "draft"));
    }

    private ValidatableResponse listed(String status) {
        return given().queryParam("q", id)
                .queryParam("status", status)
                .get("/api/resolutions")
                .then()
                .statusCode(200);
    }

    private void confirm(int unit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement confirm =
                        connection.prepareStatement(
                                "update unit set status = 'confirmed' where id = ?")) {
            confirm.setInt(1, unit);
            confirm.executeUpdate();
        }
    }

    private void lines(String language, String text) {
        given().contentType("text/plain; charset=UTF-8")
                .body(text)
                .put("/api/resolutions/{id}/texts/{lang}?segmentation=line", id, language);
    }
}
