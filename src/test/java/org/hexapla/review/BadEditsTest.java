package org.hexapla.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits that can't be done are answered with a clear problem, and nothing is changed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadEditsTest {

    private Desk desk;
    private String before = "";

    @BeforeEach
    void align() {
        desk = Desk.withThreeUnits();
        before = desk.everything();
    }

    @AfterEach
    void nothingIsChanged() {
        assertThat(desk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'op':'fly'} | op | Edit 1: op must be one of merge",
                "{'units':[1]} | op | Edit 1: op is needed",
                "{'op':'merge'} | units | Edit 1 (merge): units must be a list of ids, at least 2",
                "{'op':'merge','units':[1]} | units | at least 2",
                "{'op':'merge','units':[1,'x']} | units[1] | Edit 1 (merge): units[1] must be an id",
                "[{'op':'confirm','units':[1]},{'op':'confirm','units':[1.5]}] | [1].units[0] | Edit 2 (confirm): units[0] must be an id",
                "{'op':'confirm','units':[-1]} | units[0] | must be an id",
                "{'op':'confirm','units':[99999999999999999999]} | units[0] | must be an id",
                "{'op':'confirm','units':['$0']} | units[0] | must name an edit before this one",
                "{'op':'confirm','units':[1],'unit':2} | unit | is no field of this edit",
                "{'op':'split','unit':1} | after | must be an object",
                "{'op':'split','unit':1,'after':{'no tag':1}} | after.no tag | is no language tag",
                "{'op':'move','segment':1} | to | Edit 1 (move): to is needed",
                "{'op':'insert'} | before | is needed",
                "{'op':'insert','before':1,'after':2} | before | is needed",
                "{'op':'split-segment','segment':1,'at':0} | at | must be a whole number",
                "{'op':'split-segment','segment':1,'at':1.5} | at | must be a whole number",
                "{'op':'split-segment','segment':1,'at':99999999999} | at | must be a whole number",
                "{'op':'edit-text','segment':1,'text':' \\u00a0\\u3000 '} | text | must not be blank",
                "{'op':'edit-text','segment':1,'text':'a\\u0000b'} | text | must not hold U+0000 (a control character), as at offset 1",
                "{'op':'edit-text','segment':1,'text':'\\ud83d\\ude00\\u0002'} | text | U+0002 (a control character), as at offset 1",
                "{'op':'edit-text','segment':1,'text':'ab\\ufffe'} | text | U+FFFE (no character), as at offset 2",
                "{'op':'comment','unit':1,'text':'ab\\uffff'} | text | U+FFFF (no character), as at offset 2",
                "{'op':'comment','unit':1,'text':'\\u000cab'} | text | U+000C (a control character), as at offset 0",
                "{'op':'edit-text','segment':1,'text':'a\\ud800b'} | text | U+D800 (a lone surrogate, half a character), as at offset 1",
                "{'op':'edit-text','segment':1,'text':7} | text | must be a text",
                "{'op':'comment','unit':1,'text':''} | text | must not be blank",
                "{'op':'dismiss','unit':1,'flag':'<b>'} | flag | must be the name of a flag",
            })
    void aMalformedEditIsNamedWithItsField(String edit, String field, String detail) {
        desk.edit(edit.strip().replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field.strip()))
                .body("detail", containsString(detail.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "null", "{", "[{}", "{} {}", "\"merge\"", "[[]]"})
    void whatIsNoEditIsMalformed(String body) {
        desk.edit(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void deepNestingIsMalformed() {
        desk.edit("[".repeat(100_000)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'confirm','units':[987654321]}",
                "{'op':'move','segment':987654321,'to':987654321}",
                "{'op':'delete','unit':987654321}",
                "{'op':'comment','unit':987654321,'text':'x'}",
            })
    void idsThatAreNotThereAreAConflict(String edit) {
        desk.edit(edit.replace('\'', '"'))
                .statusCode(409)
                .body("detail", containsString("987654321"));
    }

    @Test
    void whatIsNamedTwiceInOneEditIsAConflict() {
        String untouched = desk.everything();
        long unit = desk.unitAt(0);
        long segment = desk.segment(0, "en", 0);
        for (String edit :
                List.of(
                        "{\"op\":\"merge\",\"units\":[%1$d,%1$d]}".formatted(unit),
                        "{\"op\":\"confirm\",\"units\":[%1$d,%1$d]}".formatted(unit),
                        "{\"op\":\"reject\",\"units\":[%1$d,\"%1$d\"]}".formatted(unit),
                        "{\"op\":\"join-segments\",\"segments\":[%1$d,%1$d]}".formatted(segment))) {
            desk.edit(edit).statusCode(409).body("detail", containsString("is named twice"));
        }
        assertThat(desk.everything()).isEqualTo(untouched);
    }

    @Test
    void unitsAndSegmentsOfAnotherResolutionAreNotThere() {
        Desk other = Desk.withThreeUnits();
        String untouched = other.everything();

        desk.edit("{\"op\":\"confirm\",\"units\":[%d]}".formatted(other.unitAt(0))).statusCode(409);
        desk.edit(
                        "{\"op\":\"move\",\"segment\":%d,\"to\":%d}"
                                .formatted(other.segment(0, "en", 0), desk.unitAt(0)))
                .statusCode(409);
        desk.edit(
                        "{\"op\":\"edit-text\",\"segment\":%d,\"text\":\"x\"}"
                                .formatted(other.segment(0, "en", 0)))
                .statusCode(409);

        assertThat(other.everything()).isEqualTo(untouched);
    }

    @Test
    void theVersionMustBeNamedAndTheLast() {
        String edit = "{\"op\":\"confirm\",\"units\":[%d]}".formatted(desk.unitAt(0));
        for (String path : List.of("edits", "undo", "redo")) {
            desk.request()
                    .body(edit.startsWith("{") && path.equals("edits") ? edit : "{}")
                    .post("/api/resolutions/{id}/alignment/" + path, desk.id)
                    .then()
                    .statusCode(428)
                    .body("type", equalTo("urn:hexapla:problem:version-required"));
            desk.post(path, path.equals("edits") ? edit : "{}", "\"a0.0\"").statusCode(412);
        }
    }

    @Test
    void anAlignmentThatIsNotThereIsNotFound() {
        for (String path : List.of("edits", "undo", "redo")) {
            given().contentType("application/json")
                    .header("If-Match", "*")
                    .body(path.equals("edits") ? "{\"op\":\"confirm\",\"units\":[1]}" : "{}")
                    .post("/api/resolutions/NOWHERE/alignment/" + path)
                    .then()
                    .statusCode(404);
        }
        given().get("/api/resolutions/NOWHERE/alignment/history").then().statusCode(404);
    }

    @Test
    void tooMuchAtOnceIsRefused() {
        String one = "{\"op\":\"confirm\",\"units\":[%d]}".formatted(desk.unitAt(0));
        desk.edit("[" + String.join(",", Collections.nCopies(501, one)) + "]")
                .statusCode(413)
                .body(
                        "detail",
                        equalTo("A list may have at most 500 edits, and this one has 501."));
        String comment = "{\"op\":\"comment\",\"unit\":%d,\"text\":\"%s\"}";
        desk.edit(comment.formatted(desk.unitAt(0), "x".repeat(10_001)))
                .statusCode(400)
                .body("violations[0].field", equalTo("text"));
        desk.edit(comment.formatted(desk.unitAt(0), "x".repeat(1 << 20))).statusCode(413);
    }

    @Test
    void namesAndNumbersOfStepsAreChecked() {
        desk.as("x".repeat(101)).undo("").statusCode(400);
        desk.as("%FF").undo("").statusCode(400);
        desk.as("Ada");
        for (String body :
                List.of(
                        "{\"steps\":0}",
                        "{\"steps\":1001}",
                        "{\"by\":7}",
                        "[]",
                        "{\"step\":1}",
                        "{")) {
            desk.undo(body).statusCode(400);
        }
        desk.dryRun("{}").statusCode(400);
        for (String unclear : List.of("dryRun=perhaps", "dryRun=", "dryRun")) {
            desk.post("edits?" + unclear, "{\"op\":\"confirm\",\"units\":[1]}", desk.tag())
                    .statusCode(400)
                    .body("violations.field", hasItem("dryRun"));
        }
    }

    @Test
    void ofEditorsWithTheSameVersionOneWins() throws Exception {
        String edit = "{\"op\":\"confirm\",\"units\":[%d]}".formatted(desk.unitAt(0));
        String tag = desk.tag();
        List<Integer> statuses = together(8, () -> desk.edit(edit, tag).extract().statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(7);
        desk.undo("").statusCode(200);
    }

    private static List<Integer> together(int clients, Callable<Integer> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer :
                    threads.invokeAll(Collections.nCopies(clients, request))) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
