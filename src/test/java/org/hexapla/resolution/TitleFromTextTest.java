package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** A resolution to which nobody gave a title has that of a text. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TitleFromTextTest {

    private static final String ENGLISH =
            "7/12. Keeping of wells<sup>1</sup>\n\nThe General Assembly,\n\n1. Requests a report.\n";
    private static final String FRENCH =
            "7/12. Entretien des puits\n\nL’Assemblée générale,\n\n1. Demande un rapport.\n";

    @Test
    void theEnglishTitleCountsWheneverItComes() {
        String id = Requests.newId();

        upload(id, "fr", FRENCH);
        resolution(id).body("title", is("Entretien des puits"));
        upload(id, "en", ENGLISH);
        resolution(id).body("title", is("Keeping of wells"));
        upload(id, "fr", FRENCH);
        resolution(id).body("title", is("Keeping of wells"));
    }

    @Test
    void aTitleThatSomebodyGaveIsKept() {
        String id = Requests.newId();
        given().contentType("application/json")
                .body("{\"title\": \"Wells\"}")
                .put("/api/resolutions/{id}", id)
                .then()
                .statusCode(201);

        upload(id, "fr", FRENCH);
        upload(id, "en", ENGLISH);

        resolution(id).body("title", is("Wells"));
    }

    private static ValidatableResponse resolution(String id) {
        return given().get("/api/resolutions/{id}", id).then().statusCode(200);
    }

    private static void upload(String id, String language, String text) {
        given().contentType("text/markdown; charset=UTF-8")
                .body(text)
                .put("/api/resolutions/{id}/texts/{lang}", id, language)
                .then()
                .statusCode(lessThan(300));
    }
}
