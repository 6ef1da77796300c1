package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** What becomes of what a reviewer does while the server's answers are late, lost or refusals. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WaitingTest extends BrowserTest {

    private static final Pattern EDITS = Pattern.compile("/alignment/edits");
    private static final Pattern UNDO = Pattern.compile("/alignment/undo");

    private static Locator box(Page page) {
        return page.locator(".edit-box");
    }

    /** Corrects the text that the cursor is on. */
    private static void correct(Page page, String text) {
        press(page, "e");
        box(page).fill(text);
        press(page, "Enter");
    }

    private static void comment(Page page, String text) {
        press(page, "c");
        page.keyboard().type(text);
        press(page, "Control+Enter");
        assertThat(page.locator(".unit-panel textarea")).hasValue("");
    }

    private static void cutOff(Page page, Pattern address) {
        page.route(address, Route::abort);
    }

    /** Lets the next request come to the server, and its answer never to the page. */
    private static void loseTheNextAnswer(Page page, Pattern address) {
        AtomicBoolean lost = new AtomicBoolean();
        page.route(
                address,
                route -> {
                    if (lost.getAndSet(true)) {
                        route.resume();
                    } else {
                        route.fetch();
                        route.abort();
                    }
                });
    }

    private static void refuse(Page page, Pattern address, String kind, String detail) {
        page.route(
                address,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setStatus(409)
                                        .setContentType("application/problem+json")
                                        .setBody(
                                                "{\"type\":\"urn:hexapla:problem:%s\","
                                                                .formatted(kind)
                                                        + "\"title\":\"Refused\",\"status\":409,"
                                                        + "\"detail\":\"%s\"}".formatted(detail))));
    }

    private static List<String> kinds(String symbol) {
        return given().get("/api/resolutions/{id}/alignment/history", symbol)
                .jsonPath()
                .getList("items.kind", String.class);
    }

    private static List<String> statuses(String symbol) {
        return given().get("/api/resolutions/{id}/alignment", symbol)
                .jsonPath()
                .getList("units.status", String.class);
    }

    @Test
    void whatWaitsBehindOtherEditsOverwritesNothingThatOthersWrote() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        cutOff(ada, EDITS);
        press(ada, "j", "Enter", "ArrowRight");
        correct(ada, "Typed by Ada");
        press(grace, "j", "j", "ArrowRight");
        correct(grace, "Typed by Grace");
        assertSaved(grace);

        ada.unroute(EDITS);

        assertThat(ada.locator(".notes .refused")).containsText("Grace");
        assertSaved(ada);
        assertThat(statuses(symbol)).startsWith("confirmed", "draft");
        assertThat(Samples.stored(symbol, "en")).startsWith("First of all", "Typed by Grace");
        assertThat(box(ada)).hasValue("Typed by Ada");
    }

    @Test
    void ofTwoCorrectionsOfOneTextTheNewerIsBackAndNoneReplacesAnothers() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        cutOff(ada, EDITS);
        press(ada, "j", "ArrowRight");
        correct(ada, "Older");
        correct(ada, "Newer");
        assertThat(box(ada)).hasCount(0);
        press(grace, "j", "ArrowRight");
        correct(grace, "Typed by Grace");
        assertSaved(grace);

        ada.unroute(EDITS);

        assertThat(box(ada)).hasValue("Newer");
        assertThat(ada.locator(".clash .theirs")).containsText("Typed by Grace");
        assertSaved(ada);
        assertThat(Samples.stored(symbol, "en")).startsWith("Typed by Grace");
        press(ada, "Enter", "Enter");
        assertThat(cell(grace, 0, "en")).hasText("Newer");
    }

    @Test
    void anUndoWhoseAnswerIsLostIsDoneOnce() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "ArrowRight");
        correct(page, "Corrected");
        press(page, "r");
        assertSaved(page);
        loseTheNextAnswer(page, UNDO);

        press(page, "u");

        assertThat(row(page, 0)).hasAttribute("data-status", "draft");
        assertSaved(page);
        assertThat(cell(page, 0, "en")).hasText("Corrected");
        assertThat(kinds(symbol)).startsWith("undo", "edit", "edit");
    }

    @Test
    void aCommentAndACorrectionWhoseAnswersAreLostAreStoredOnce() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j");
        loseTheNextAnswer(page, EDITS);
        comment(page, "Only once");
        assertThat(page.locator(".comment-text")).hasText("Only once");
        page.unroute(EDITS);
        loseTheNextAnswer(page, EDITS);
        row(page, 0).focus();
        press(page, "ArrowRight");
        correct(page, "Corrected");

        assertThat(page.locator(".notes .waiting")).isVisible();
        assertSaved(page);
        assertThat(page.locator(".notes .refused")).hasCount(0);
        assertThat(Samples.stored(symbol, "en")).startsWith("Corrected");
        assertThat(kinds(symbol)).startsWith("edit", "edit");
        assertThat(kinds(symbol).stream().filter("edit"::equals)).hasSize(2);
    }

    @Test
    void whatRestsOnAnEditWhoseAnswerIsLostFindsWhatThatMade() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        loseTheNextAnswer(page, EDITS);
        press(page, "j", "i");
        assertThat(page.locator("unit-row")).hasCount(5);
        press(page, "Delete");

        assertThat(page.locator("unit-row")).hasCount(4);
        assertSaved(page);
        assertThat(page.locator(".notes .refused")).hasCount(0);
        assertThat(Samples.stored(symbol, "en")).hasSize(4);
    }

    @Test
    void refusedCommentsAreBackBeforeTheOneThatIsBeingTyped() {
        Page page = desk("Ada", Samples.fourUnits());
        cutOff(page, EDITS);
        press(page, "j");
        comment(page, "one");
        comment(page, "two");
        press(page, "c");
        page.keyboard().type("thr");

        page.unroute(EDITS);
        refuse(page, EDITS, "edit-refused", "Not now.");

        assertThat(page.locator(".notes .refused")).isVisible();
        assertThat(page.locator(".unit-panel textarea")).hasValue("one\n\ntwo\n\nthr");
    }

    @Test
    void whatIsTypedForAUnitThatIsNotStoredYetStaysWithItAndIsNoOthersLater() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        cutOff(page, EDITS);
        press(page, "j", "i", "c");
        page.keyboard().type("Half a thought");
        assertThat(page.locator(".notes .waiting")).isVisible();
        Locator field = page.locator(".unit-panel textarea");
        assertThat(page.evaluate("Object.keys(localStorage).some(key => key.includes('.-'))"))
                .isEqualTo(false);

        page.unroute(EDITS);
        assertSaved(page);
        assertThat(field).hasValue("Half a thought");
        page.reload();
        assertAllLoaded(page);
        press(page, "h");
        assertThat(field).hasValue("Half a thought");
    }

    @Test
    void aRefusedUndoKeepsWhatWasDoneAfterIt() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "Enter");
        assertSaved(page);
        cutOff(page, UNDO);
        press(page, "u", "r");
        assertThat(page.locator(".notes .waiting")).isVisible();

        page.unroute(UNDO);
        refuse(page, UNDO, "not-undoable", "There is nothing by Ada to undo.");

        assertThat(page.locator(".notes")).containsText("nothing of yours to undo");
        assertSaved(page);
        assertThat(statuses(symbol)).startsWith("confirmed", "rejected");
    }

    @Test
    void onesOwnIsDoneAgainWhateverOthersDoMeanwhile() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        press(ada, "j", "Enter", "u");
        assertSaved(ada);
        press(grace, "End", "r");
        assertThat(row(ada, 3)).hasAttribute("data-status", "rejected");

        assertThat(ada.locator(".review-bar .redo")).isEnabled();
        press(ada, "Shift+U");

        assertThat(row(ada, 0)).hasAttribute("data-status", "confirmed");
        assertSaved(ada);
        assertThat(statuses(symbol)).startsWith("confirmed");
    }

    @Test
    void notesWithTypedTextsLeaveRoomForOthers() {
        Page page = desk("Ada", Samples.fourUnits());
        page.evaluate(
                "['one', 'two', 'three'].forEach(typed => document.querySelector('note-list')"
                        + ".add({tone: 'refused', text: 'Gone', detail: '', typed, units: []}))");
        press(page, "j", "Delete");

        assertThat(page.locator(".note")).hasCount(4);
        assertThat(page.locator(".notes")).containsText("Only an empty unit can be deleted");
    }
}
