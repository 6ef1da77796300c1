package org.hexapla.review;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One resolution as its reviewer has it before her. */
final class Desk {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final String id;
    private String who = "Ada";

    private Desk(String id) {
        this.id = id;
    }

    /** Texts of one line a segment, aligned. */
    static Desk withLines(Map<String, String> texts) {
        return with(texts, "line");
    }

    /** Texts of clauses, aligned. */
    static Desk withTexts(Map<String, String> texts) {
        return with(texts, "auto");
    }

    private static Desk with(Map<String, String> texts, String segmentation) {
        Desk desk = new Desk("DESK-" + COUNT.incrementAndGet());
        texts.forEach((language, text) -> desk.upload(language, text, segmentation));
        given().post("/api/resolutions/{id}/alignment", desk.id).then().statusCode(200);
        return desk;
    }

    /** Three lines in each of two languages, which stand side by side. */
    static Desk withThreeUnits() {
        return withLines(
                Map.of(
                        "en", "One house.\nTwo horses and a cart.\nThree long roads.",
                        "fr", "Une maison.\nDeux chevaux et un char.\nTrois longues routes."));
    }

    void upload(String language, String lines) {
        upload(language, lines, "line");
    }

    private void upload(String language, String lines, String segmentation) {
        given().contentType("text/plain; charset=UTF-8")
                .body(lines)
                .put(
                        "/api/resolutions/{id}/texts/{lang}?segmentation={s}",
                        id,
                        language,
                        segmentation)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    Desk as(String name) {
        who = name;
        return this;
    }

    RequestSpecification request() {
        return given().contentType("application/json").header("Hexapla-Reviewer", who);
    }

    String tag() {
        return given().get("/api/resolutions/{id}/alignment?limit=1", id).header("ETag");
    }

    ValidatableResponse edit(String edits) {
        return edit(edits, tag());
    }

    ValidatableResponse edit(String edits, String tag) {
        return post("edits", edits, tag);
    }

    ValidatableResponse dryRun(String edits) {
        return post("edits?dryRun=true", edits, tag());
    }

    ValidatableResponse undo(String body) {
        return post("undo", body, tag());
    }

    ValidatableResponse redo(String body) {
        return post("redo", body, tag());
    }

    ValidatableResponse post(String path, String body, String tag) {
        return request()
                .header("If-Match", tag)
                .body(body)
                .post("/api/resolutions/" + id + "/alignment/" + path)
                .then();
    }

    JsonPath alignment() {
        return given().get("/api/resolutions/{id}/alignment?limit=500", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    ValidatableResponse units() {
        return given().get("/api/resolutions/{id}/alignment?limit=500", id).then().statusCode(200);
    }

    ValidatableResponse unit(long unit) {
        return given().get("/api/resolutions/{id}/alignment/units/{unit}", id, unit).then();
    }

    ValidatableResponse history() {
        return given().get("/api/resolutions/{id}/alignment/history", id).then().statusCode(200);
    }

    /** The id of the unit at a position. */
    long unitAt(int position) {
        return alignment().getLong("units[" + position + "].id");
    }

    /** The id of a segment. */
    long segment(int position, String language, int place) {
        return alignment()
                .getLong(
                        "units["
                                + position
                                + "].cells."
                                + language
                                + ".segments["
                                + place
                                + "].id");
    }

    /** The cells of a language, empty where there is none. */
    List<String> cells(String language) {
        return alignment().getList("units.collect { it.cells." + language + "?.text ?: '' }");
    }

    /** Everything that readers see, without versions and moments and what can be undone. */
    String everything() {
        StringBuilder all = new StringBuilder();
        all.append(given().get("/api/resolutions/{id}/alignment?limit=500", id).asString());
        for (String language : alignment().getList("languages", String.class)) {
            all.append('\n')
                    .append(
                            given().get("/api/resolutions/{id}/texts/{l}", id, language)
                                    .asString());
        }
        for (Object unit : alignment().getList("units.id")) {
            all.append('\n')
                    .append(
                            given().get("/api/resolutions/{id}/alignment/units/{u}", id, unit)
                                    .jsonPath()
                                    .getList("comments")
                                    .toString());
        }
        all.append('\n')
                .append(given().get("/api/resolutions/{id}/export?format=jsonl", id).asString());
        return all.toString()
                .replaceAll("\"version\":[0-9]+", "")
                .replaceAll("\"(un|re)doable\":(true|false)", "")
                .replaceAll("\"changed\":\"[^\"]*\"", "");
    }
}
