package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** From six files to one aligned resolution, as clients go. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WholePathTest {

    @Test
    void sixFilesBecomeOneAlignmentInWhichEverySegmentStandsOnce() throws Exception {
        String id = Requests.newId();
        Requests.uploadSample(id);

        Requests.align(id)
                .statusCode(200)
                .header("ETag", startsWith("\"a"))
                .body("resolution", equalTo(id))
                .body("version", equalTo(1))
                .body("languages", equalTo(Requests.SAMPLE_LANGUAGES))
                .body("stale", empty());

        JsonPath alignment = Requests.alignment(id).statusCode(200).extract().jsonPath();
        for (String language : Requests.SAMPLE_LANGUAGES) {
            List<Integer> found =
                    alignment.getList(
                            "units.cells."
                                    + language
                                    + ".findAll { it != null }.segments.flatten().index",
                            Integer.class);
            int segments =
                    given().get("/api/resolutions/{id}", id)
                            .jsonPath()
                            .getInt("texts.find { it.language == '" + language + "' }.segments");
            assertThat(found).doesNotHaveDuplicates().hasSize(segments);
        }
        assertThat(alignment.getList("units.position", Integer.class)).isSorted().startsWith(0);
        assertThat(alignment.<Object>get("next")).isNull();
    }

    @Test
    void aClauseIsShownWithTheVerbThatItOpensWith() {
        String id = Requests.newId();
        Requests.upload(id, "en", "The General Assembly,\n\n1. Also requests a boat.")
                .statusCode(201);

        given().get("/api/resolutions/{id}/texts/en", id)
                .then()
                .body("clauses.kind", contains("opening", "operative"))
                .body("clauses.openings", contains(List.of(), List.of("requests")));
    }

    @Test
    void aTextIsShownWithItsClausesAndSegments() {
        String id = Requests.newId();
        Requests.upload(id, "ar", "سطر أول\nسطر ثان")
                .statusCode(201)
                .header("Location", containsString("/api/resolutions/" + id + "/texts/ar"))
                .body("language", equalTo("ar"))
                .body("direction", equalTo("rtl"))
                .body("name", equalTo("العربية"))
                .body("revision", equalTo(1));

        given().queryParam("revision", 1)
                .get("/api/resolutions/{id}/texts/ar", id)
                .then()
                .statusCode(200)
                .body("language", equalTo("ar"))
                .body("direction", equalTo("rtl"))
                .body("clauses.id", everyItem(notNullValue()))
                .body("clauses[0].segments[0].index", equalTo(0))
                .body("clauses[0].segments[0].paragraph", equalTo(0));
    }

    @Test
    void eachLineIsASegmentWhereThatIsAskedFor() {
        String id = Requests.newId();
        given().contentType("text/plain")
                .body("One. Two.\n\nThree.\n")
                .put("/api/resolutions/{id}/texts/en?segmentation=line", id)
                .then()
                .statusCode(201)
                .body("segmentation", equalTo("line"))
                .body("segments", equalTo(2));

        given().get("/api/resolutions/{id}/texts/en", id)
                .then()
                .body("clauses.segments.flatten().text", contains("One. Two.", "Three."))
                .body("clauses.segments.flatten().paragraph", contains(0, 2));
    }

    @Test
    void uploadingAgainKeepsTheOldRevisionAndMakesTheAlignmentStale() {
        String id = Requests.newId();
        Requests.upload(id, "en", "Old words.").statusCode(201);
        Requests.upload(id, "fr", "Des mots.").statusCode(201);
        Requests.align(id).statusCode(200);

        Requests.upload(id, "en", "New words.").statusCode(200).body("revision", equalTo(2));

        Requests.alignment(id)
                .body("stale", contains("en"))
                .body("version", equalTo(2))
                .body("units.cells.en.text", hasItem("Old words."));
        given().get("/api/resolutions/{id}", id)
                .then()
                .body("alignment.stale", contains("en"))
                .body("texts.find { it.language == 'en' }.revision", equalTo(2));
        given().get("/api/resolutions/{id}/texts/en/revisions", id)
                .then()
                .body("items.revision", contains(2, 1))
                .body("items.current", contains(true, false));
        given().get("/api/resolutions/{id}/texts/en?revision=1", id)
                .then()
                .body("clauses[0].segments[0].text", equalTo("Old words."));

        Requests.align(id).statusCode(200).body("stale", empty());
        Requests.alignment(id).body("units.cells.en.text", hasItem("New words."));
    }

    @Test
    void aResolutionIsMadeChangedListedAndDeleted() {
        String id = "A-RES-1-" + Requests.newId();
        String symbol = id.replace('-', '/');
        Map<String, Object> body = new HashMap<>();
        body.put("symbol", symbol);
        body.put("title", "Of 100% _certain_ things");
        body.put("adopted", "2004-12-20");
        body.put("session", 59);

        Requests.json().body(body).put("/api/resolutions/{id}", id).then().statusCode(201);
        body.put("note", "Unofficial.");
        Requests.json()
                .body(body)
                .put("/api/resolutions/{id}", id)
                .then()
                .statusCode(200)
                .body("symbol", equalTo(symbol))
                .body("adopted", equalTo("2004-12-20"))
                .body("session", equalTo(59))
                .body("note", equalTo("Unofficial."))
                .body("alignment", nullValue());

        given().queryParam("q", "CERTAIN 100%")
                .queryParam("session", 59)
                .get("/api/resolutions")
                .then()
                .body("items.id", hasItem(id));
        given().queryParam("q", "certain 1000%")
                .get("/api/resolutions")
                .then()
                .body("items", empty());

        given().delete("/api/resolutions/{id}", id).then().statusCode(204);
        given().get("/api/resolutions/{id}", id).then().statusCode(404);
        given().delete("/api/resolutions/{id}", id).then().statusCode(404);
    }

    @Test
    void deletingTakesTextsAndAlignmentAlong() {
        String id = Requests.newId();
        Requests.upload(id, "en", "Words.");
        Requests.upload(id, "fr", "Des mots.");
        Requests.align(id).statusCode(200);

        given().delete("/api/resolutions/{id}", id).then().statusCode(204);

        given().get("/api/resolutions/{id}/texts/en", id).then().statusCode(404);
        Requests.alignment(id).statusCode(404);
        Requests.upload(id, "en", "Words.").statusCode(201).body("revision", equalTo(1));
    }

    @Test
    void listsGoOnWhereTheLastPartEnded() {
        String id = Requests.newId();
        Requests.upload(id, "en", "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.");
        Requests.upload(id, "fr", "Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.");
        Requests.align(id).statusCode(200);
        for (String order : List.of("position", "confidence")) {
            List<Integer> ids = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                JsonPath part =
                        given().queryParam("limit", 2)
                                .queryParam("order", order)
                                .queryParam("cursor", cursor)
                                .get("/api/resolutions/{id}/alignment", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath();
                ids.addAll(part.getList("units.id", Integer.class));
                cursor = part.getString("next");
            }
            int total = given().get("/api/resolutions/{id}", id).jsonPath().getInt("units.draft");
            assertThat(ids).doesNotHaveDuplicates().hasSize(total);
        }
    }

    @Test
    void theRevisionsOfATextAreListedPartByPart() {
        String id = Requests.newId();
        for (int revision = 1; revision <= 3; revision++) {
            Requests.upload(id, "en", "Words " + revision + ".");
        }
        String path = "/api/resolutions/" + id + "/texts/en/revisions";

        String next =
                given().get(path + "?limit=2")
                        .then()
                        .statusCode(200)
                        .body("items.revision", contains(3, 2))
                        .extract()
                        .path("next");
        given().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.revision", contains(1))
                .body("next", nullValue());
        for (String wrong : List.of("limit=0", "cursor=x")) {
            given().get(path + "?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void unitsAreFilteredByStatusAndFlag() {
        String id = Requests.newId();
        Requests.upload(id, "en", "One.");
        Requests.upload(id, "fr", "Un.");
        Requests.align(id).statusCode(200);
        String path = "/api/resolutions/" + id + "/alignment";

        given().get(path + "?status=confirmed,rejected").then().body("units", empty());
        given().get(path + "?status=draft").then().body("units", hasSize(1));
        given().get(path + "?flag=scattered").then().statusCode(200).body("units", empty());
        int unit = given().get(path).jsonPath().getInt("units[0].id");
        given().get(path + "/units/" + unit)
                .then()
                .statusCode(200)
                .body("id", equalTo(unit))
                .body("cells.fr.text", is("Un."));
    }

    @Test
    void aReaderWhoHasTheVersionGetsNothingTwice() {
        String id = Requests.newId();
        Requests.upload(id, "en", "One.");
        Requests.upload(id, "fr", "Un.");
        Requests.align(id).statusCode(200);
        for (String path : List.of("", "/texts/en", "/alignment")) {
            String address = "/api/resolutions/" + id + path;
            String tag = given().get(address).getHeader("ETag");
            given().header("If-None-Match", tag)
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }
    }

    @Test
    void theAlignmentIsExported() throws Exception {
        String id = Requests.newId();
        Requests.uploadSample(id);
        Requests.align(id).statusCode(200);
        String path = "/api/resolutions/" + id + "/export";

        given().get(path + "?format=tmx")
                .then()
                .statusCode(200)
                .contentType("application/x-tmx+xml")
                .header("Content-Disposition", containsString(id + ".ar-en-es-fr-ru-zh.tmx"))
                .body(containsString("srclang=\"en\""))
                .body(containsString("<prop type=\"symbol\">" + id + "</prop>"))
                .body(containsString("creationid=\"hexapla\""));
        given().get(path + "?format=tsv&languages=fr,ru&status=draft")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(id + ".fr-ru.draft.tsv"))
                .body(startsWith("fr\tru\n"));
        given().get(path + "?format=docx")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("tmx, tsv, jsonl"));
    }

    @Test
    void theInterfaceDescribesItself() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.'/api/resolutions/{id}/texts/{lang}'.put", notNullValue());
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
