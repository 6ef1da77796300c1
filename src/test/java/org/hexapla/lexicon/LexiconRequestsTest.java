package org.hexapla.lexicon;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that need nothing learned. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LexiconRequestsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?cursor=x",
                "/file?languages=en",
                "/file?languages=1",
                "/translations?from=en&to=fr",
                "/translations?from=en&to=fr&word=%20",
                "/translations?from=en&word=house",
                "/translations?from=en&to=1&word=house",
                "/translations?from=en&to=fr&word=house&cursor=x",
            })
    void aWrongRequestIsRefused(String request) {
        given().urlEncodingEnabled(false)
                .get("/api/lexicon" + request)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void theWordsThatComeWithHexaplaAreKnownFromTheStart() {
        given().get("/api/lexicon/translations?from=en&to=fr&word=house")
                .then()
                .statusCode(200)
                .body("items", not(empty()));
        given().get("/api/lexicon/translations?from=en&to=tlh&word=house")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void translationsAreListedPartByPart() {
        JsonPath all = translations(500, "");
        List<String> words = all.getList("items.word");
        assertThat(words).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(all.<Object>get("next")).isNull();

        JsonPath first = translations(2, "");
        JsonPath rest = translations(500, first.getString("next"));

        assertThat(first.getList("items.word")).isEqualTo(words.subList(0, 2));
        assertThat(rest.getList("items.word")).isEqualTo(words.subList(2, words.size()));
        assertThat(rest.<Object>get("next")).isNull();
    }

    private static JsonPath translations(int limit, String cursor) {
        return given().queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .get("/api/lexicon/translations?from=en&to=fr&word=people")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void nothingIsLearnedByItselfWhereThatIsTurnedOff() {
        for (String language : new String[] {"en", "fr"}) {
            given().contentType("text/plain")
                    .body("One. Two.")
                    .put("/api/resolutions/LEXICON-OFF/texts/{lang}", language)
                    .then()
                    .statusCode(201);
        }
        given().post("/api/resolutions/LEXICON-OFF/alignment").then().statusCode(200);

        given().get("/api/jobs?limit=500")
                .then()
                .body("items.findAll { it.kind == 'learn' }", empty());
    }
}
