package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Random;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** Texts that are no translations of each other are told, wherever the alignment is shown. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AlignmentWarningsTest {

    @Test
    void whoIsNoTranslationOfTheOthersIsNamedUntilItIsMended() {
        String id = Requests.newId();
        upload(id, "en", story("en", 1)).statusCode(201);
        upload(id, "fr", story("fr", 1)).statusCode(201);
        upload(id, "es", story("es", 2)).statusCode(201);

        Requests.align(id)
                .statusCode(200)
                .body("warnings.kind", hasItem("not-parallel"))
                .body("warnings[0].languages", contains("es"))
                .body("warnings[0].detail", containsString("es"));
        Requests.alignment(id)
                .body("warnings.kind", hasItem("not-parallel"))
                .body("warnings[0].languages", contains("es"))
                .body(
                        "units.findAll { it.cells.es && it.cells.size() > 1 }.confidence",
                        everyItem(lessThanOrEqualTo(0.1f)));
        given().get("/api/resolutions/{id}", id)
                .then()
                .body("alignment.warnings[0].languages", contains("es"));

        upload(id, "es", story("es", 1)).statusCode(200);
        Requests.align(id).statusCode(200).body("warnings.kind", not(hasItem("not-parallel")));
        Requests.alignment(id).body("warnings.kind", not(hasItem("not-parallel")));
    }

    @Test
    void whoLooksLikeAnotherLanguageIsNamed() {
        String id = Requests.newId();
        String text =
                "The village keeps its wells open, and the elders write down every week how deep"
                        + " the water stands.\n"
                        + "Whoever finds a dry well shall tell the others before the sun goes"
                        + " down.\n"
                        + "All of them then decide together where the next one should be dug.\n";
        upload(id, "en", text).statusCode(201).body("warnings", empty());
        upload(id, "fr", text).statusCode(201).body("warnings.key", contains("language-mismatch"));

        Requests.align(id)
                .statusCode(200)
                .body("warnings.kind", contains("language-mismatch"))
                .body("warnings[0].languages", contains("fr"))
                .body("warnings[0].detail", containsString("looks like en"));
        Requests.alignment(id).body("warnings.kind", contains("language-mismatch"));
    }

    private static ValidatableResponse upload(String id, String language, String text) {
        return given().contentType("text/plain")
                .body(text)
                .put("/api/resolutions/{id}/texts/{lang}?segmentation=line", id, language)
                .then();
    }

    /** Made-up words, one in five spelled alike in all languages; a story has the same in each. */
    private static String story(String language, int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 40; line++) {
            for (int words = 5 + random.nextInt(12); words > 0; words--) {
                int meaning = random.nextInt(400);
                text.append(word(meaning % 5 == 0 ? "" : language, meaning)).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String word(String language, int meaning) {
        Random random = new Random(31L * meaning + language.hashCode());
        StringBuilder word = new StringBuilder();
        for (int length = 4 + random.nextInt(6); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(20)));
        }
        return word.toString();
    }
}
