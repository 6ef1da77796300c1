package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** What reviewers do on the page, and what becomes of it on the server. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewTest extends BrowserTest {

    private static List<String> statuses(String symbol) {
        return given().get("/api/resolutions/{id}/alignment", symbol)
                .jsonPath()
                .getList("units.status", String.class);
    }

    @Test
    void theWholeWayFromOpeningToTheExportGoesByTheKeyboardAlone() throws IOException {
        String symbol = Samples.fourUnits();
        Page page = openAs("Ada", "#/?q=" + symbol);
        Locator link = page.locator(".resolutions a");
        assertThat(link).hasCount(1);
        link.focus();
        press(page, "Enter");
        assertAllLoaded(page);

        press(page, "j", "m"); // repair
        assertThat(page.locator("unit-row")).hasCount(3);
        assertThat(cell(page, 0, "en")).hasText("First of all Second of all");
        press(page, "u"); // take it back
        assertThat(page.locator("unit-row")).hasCount(4);
        press(page, "Shift+U");
        assertThat(page.locator("unit-row")).hasCount(3);
        press(page, "Enter"); // confirm, and on
        assertThat(row(page, 0)).hasAttribute("data-status", "confirmed");
        assertThat(row(page, 1)).isFocused();
        press(page, "r");
        assertThat(row(page, 1)).hasAttribute("data-status", "rejected");
        press(page, "o");
        assertThat(row(page, 1)).hasAttribute("data-status", "draft");
        press(page, "u", "u", "u");
        assertThat(row(page, 0)).hasAttribute("data-status", "draft");
        press(page, "Shift+U");
        assertThat(row(page, 0)).hasAttribute("data-status", "confirmed");
        assertSaved(page);
        assertThat(statuses(symbol)).containsExactly("confirmed", "draft", "draft");

        page.locator("export-menu > button").focus();
        press(page, "Enter", "Tab");
        Download file = page.waitForDownload(() -> press(page, "Enter"));
        assertThat(Files.readString(file.path()))
                .contains("First of all Second of all")
                .contains("<tmx");
    }

    @Test
    void aUnitIsSplitBetweenSegmentsAndASegmentAtTheCaret() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "m", "ArrowRight", "ArrowRight");
        assertThat(page.locator(".segment.chosen")).hasText("Second of all");
        press(page, "s");
        assertThat(page.locator("unit-row")).hasCount(4);
        assertThat(cell(page, 1, "en")).hasText("Second of all");
        assertThat(cell(page, 1, "fr")).hasText("Deuxième de tous");

        press(page, "Shift+ArrowRight", "s"); // the caret is behind the first word
        assertThat(cell(page, 1, "en").locator(".segment"))
                .hasText(new String[] {"Second", "of all"});
        assertSaved(page);
        assertThat(Samples.stored(symbol, "en"))
                .containsExactly("First of all", "Second of all", "Third of all", "Fourth of all");
        press(page, "Shift+M");
        assertThat(cell(page, 1, "en").locator(".segment")).hasCount(1);
    }

    @Test
    void aSegmentIsPushedToTheNextUnitByKeysAndBackByDragging() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "ArrowRight", "Alt+ArrowDown");
        assertThat(cell(page, 1, "en")).hasText("First of all Second of all");
        assertThat(page.locator(".segment.chosen")).hasText("First of all");
        assertSaved(page);
        assertThat(Samples.stored(symbol, "en")).contains("First of all Second of all");

        cell(page, 1, "en").locator(".segment").first().dragTo(row(page, 0).locator(".gutter"));
        assertThat(cell(page, 0, "en")).hasText("First of all");
        assertSaved(page);
        assertThat(Samples.stored(symbol, "en")).startsWith("First of all", "Second of all");
    }

    @Test
    void anEmptyUnitIsInsertedAndDeletedAndAFullOneIsNot() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "j", "i");
        assertThat(page.locator("unit-row")).hasCount(5);
        assertThat(row(page, 1)).isFocused();
        assertSaved(page);
        press(page, "j", "Delete");
        assertThat(page.locator(".notes")).containsText("Only an empty unit can be deleted");
        press(page, "k", "Delete");
        assertThat(page.locator("unit-row")).hasCount(4);
        assertSaved(page);
        assertThat(Samples.stored(symbol, "en")).hasSize(4);
    }

    @Test
    void aTextIsCorrectedAndWhatIsTypedAndLeftComesBack() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "ArrowRight", "e");
        Locator box = page.locator(".edit-box");
        assertThat(box).isFocused();
        box.fill("A better first");
        press(page, "Escape");
        assertThat(cell(page, 0, "en")).hasText("First of all");
        press(page, "e");
        assertThat(box).hasValue("A better first");
        page.reload();
        assertAllLoaded(page);
        press(page, "ArrowRight", "e");
        assertThat(box).hasValue("A better first");
        press(page, "Enter");
        assertThat(cell(page, 0, "en")).hasText("A better first");
        assertSaved(page);
        assertThat(Samples.stored(symbol, "en")).first().isEqualTo("A better first");
    }

    @Test
    void scriptsInCorrectionsAndCommentsAreShownAsText() {
        String symbol = Samples.fourUnits();
        Page page = desk("<b>Ada</b>", symbol);
        String script = "<img src=x onerror=\"document.title='broken'\"> \u202Eabc";
        press(page, "j", "ArrowRight", "e");
        page.locator(".edit-box").fill(script);
        press(page, "Enter");
        assertThat(cell(page, 0, "en")).containsText("<img src=x");
        assertThat(cell(page, 0, "en").locator(".code")).hasText("U+202E");

        press(page, "c");
        page.keyboard().type("<script>1</script>");
        press(page, "Control+Enter");
        assertThat(page.locator(".comment-text")).hasText("<script>1</script>");
        assertThat(page.locator(".unit-panel .who bdi").first()).hasText("<b>Ada</b>");
        assertThat(page.locator("review-desk img, review-desk script")).hasCount(0);
    }

    @Test
    void theHistoryOfAUnitShowsTheWordsThatChangedAndByWhom() {
        String symbol = Samples.fourUnits();
        Page page = desk("Grace", symbol);
        press(page, "j", "ArrowRight", "e");
        page.locator(".edit-box").fill("First of many");
        press(page, "Enter", "h");

        Locator history = page.locator(".unit-panel ol > li").first();
        assertThat(history.locator(".who")).containsText("Grace");
        assertThat(history.locator("del")).hasText("all");
        assertThat(history.locator("ins")).hasText("many");
    }

    @Test
    void whatTheServerRefusesIsTakenBackWithItsReason() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        page.route(
                "**/alignment/edits*",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setStatus(409)
                                        .setContentType("application/problem+json")
                                        .setBody(
                                                "{\"title\":\"Refused\",\"status\":409,"
                                                        + "\"detail\":\"It would cross unit 7.\"}")));
        press(page, "j", "m");

        assertThat(page.locator(".notes .refused")).containsText("It would cross unit 7.");
        assertThat(page.locator("unit-row")).hasCount(4);
        assertThat(row(page, 0)).isFocused();
    }

    @Test
    void whatIsToldAgainIsCountedAndGoesOnceItIsMended() {
        Page page = desk("Ada", Samples.fourUnits());
        Pattern edits = Pattern.compile("/alignment/edits");
        page.route(
                edits,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setStatus(409)
                                        .setContentType("application/problem+json")
                                        .setBody(
                                                "{\"title\":\"Refused\",\"status\":409,"
                                                        + "\"detail\":\"Not now.\"}")));
        Locator refused = page.locator(".notes .refused");
        press(page, "j", "r");
        assertThat(refused).hasCount(1);
        press(page, "r");

        assertThat(refused.locator(".times")).hasText("×2");
        page.unroute(edits);
        press(page, "r");
        assertThat(refused).hasCount(0);
    }

    @Test
    void nothingCanBeTakenBackWhereNothingWasDone() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        Locator undo = page.locator(".review-bar .undo");
        assertThat(undo).isDisabled();
        press(page, "j", "u");
        assertThat(page.locator(".notes")).containsText("nothing of yours to undo");

        press(page, "Enter");
        assertThat(undo).isEnabled();
        undo.click();
        assertThat(row(page, 0)).hasAttribute("data-status", "draft");
    }

    @Test
    void aCorrectedTextIsMarkedAndSoAreCharactersThatCannotBeSeen() {
        String symbol = Samples.lines(Map.of("en", "One\u200B and\u2067 two", "fr", "Un et deux"));
        Page page = desk("Ada", symbol);
        press(page, "j");
        cell(page, 0, "fr").locator(".segment").click();
        press(page, "e");
        page.locator(".edit-box").fill("Un et trois");
        press(page, "Enter");
        assertSaved(page);
        page.reload();
        assertAllLoaded(page);

        assertThat(cell(page, 0, "en").locator(".code")).hasText(new String[] {"U+200B", "U+2067"});
        assertThat(cell(page, 0, "fr").locator(".segment"))
                .hasAttribute("title", "A reviewer has corrected this text: Un et deux");
        assertThat(page.locator(".segment.corrected")).hasCount(1);
    }

    @Test
    void aUnitThatStandsElsewhereSaysWhere() throws IOException {
        Page page = desk("Ada", Samples.aligned());
        page.locator("find-bar select").selectOption("flagged");
        page.locator("unit-row .gutter").first().click();
        press(page, "h");

        assertThat(page.locator(".checks .flag").first()).hasText("moved");
        assertThat(page.locator(".checks p").first()).containsText("at another place");
    }

    @Test
    void editsWaitUntilTheServerCanBeReachedAgain() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        page.route("**/alignment/edits*", Route::abort);
        press(page, "j", "m");
        assertThat(page.locator(".notes .waiting")).containsText("can’t be reached");
        assertThat(page.locator("unit-row")).hasCount(3);
        page.unroute("**/alignment/edits*");
        assertSaved(page);
        assertThat(Samples.stored(symbol, "en")).hasSize(3);
    }

    @Test
    void theNameIsAskedForOnceBesideTheWork() {
        String symbol = Samples.fourUnits();
        Page page = open("#/resolutions/" + symbol);
        assertAllLoaded(page);
        press(page, "j", "Enter");
        assertThat(row(page, 0)).hasAttribute("data-status", "confirmed");
        page.locator(".name-bar input").fill("Ada");
        press(page, "Enter");
        assertThat(page.locator(".name-bar")).hasCount(0);
        assertThat(row(page, 1)).isFocused();
        press(page, "Enter");
        assertThat(row(page, 1)).hasAttribute("data-status", "confirmed");
        assertSaved(page);
        assertThat(editors(symbol)).containsExactly("Ada", "anonymous");

        page.reload();
        assertAllLoaded(page);
        assertThat(page.locator(".name-bar")).hasCount(0);
        page.locator("settings-menu > button").click();
        page.locator("#settings-menu .reviewer button").click();
        page.locator("name-dialog input").fill("Grace");
        press(page, "Enter");
        assertThat(page.locator("#settings-menu .reviewer bdi")).hasText("Grace");
    }

    /** Who made the edits, the last first. */
    private static List<String> editors(String symbol) {
        return given().get("/api/resolutions/{id}/alignment/history", symbol)
                .jsonPath()
                .getList("items.findAll { it.kind == 'edit' }.who", String.class);
    }

    @Test
    void twoReviewersWhoConfirmAsFastAsTheyCanLoseNothing() {
        String symbol =
                Samples.aligned(Samples.paragraphs("Word", 40), Samples.paragraphs("Mot", 40));
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        press(ada, "j");
        press(grace, "End");
        for (int k = 0; k < 15; k++) {
            press(ada, "Enter");
            press(grace, "Enter", "k", "k");
        }
        assertSaved(ada);
        assertSaved(grace);

        assertThat(statuses(symbol).stream().filter("confirmed"::equals).count())
                .isGreaterThanOrEqualTo(29);
    }

    @Test
    void keysWorkOnKeyboardsOfOtherScripts() {
        Page page = desk("Ada", Samples.fourUnits());
        press(page, "j");
        page.evaluate(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ь', code: 'KeyM', bubbles: true, cancelable: true}))");

        assertThat(page.locator("unit-row")).hasCount(3);
    }

    @Test
    void twoReviewersSeeEachOthersChangesAndLoseNoneOfTheirOwn() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);

        press(ada, "j", "Enter");
        assertThat(row(grace, 0)).hasAttribute("data-status", "confirmed");
        assertThat(grace.locator(".notes")).containsText("Ada");

        press(grace, "End", "ArrowRight", "e");
        grace.locator(".edit-box").fill("Typed by Grace");
        press(ada, "m");
        assertThat(grace.locator("unit-row")).hasCount(3);
        assertThat(grace.locator(".edit-box")).hasValue("Typed by Grace");
        press(grace, "Enter");
        assertThat(cell(ada, 2, "en")).hasText("Typed by Grace");
        assertSaved(grace);
        assertThat(Samples.stored(symbol, "en"))
                .containsExactly("First of all", "Second of all Third of all", "Typed by Grace");
    }

    @Test
    void theRestIsAlignedAroundWhatIsConfirmed() {
        String symbol = Samples.fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "m", "Enter");
        assertSaved(page);
        press(page, "Shift+R");
        assertThat(page.locator(".notes")).containsText("Aligned anew");
        assertThat(row(page, 0)).hasAttribute("data-status", "confirmed");
        assertThat(cell(page, 0, "en")).hasText("First of all Second of all");
        assertThat(page).hasURL(Pattern.compile("/units/\\d+$"));
    }

    @Test
    void whatWasMergedByHandIsAlignedAnewOnlyAfterAQuestion() {
        Page page = desk("Ada", Samples.fourUnits());
        press(page, "j", "m");
        assertSaved(page);
        press(page, "Shift+R");
        Locator dialog = page.locator("question-dialog dialog");
        assertThat(dialog).containsText("One change by hand");
        assertThat(dialog).containsText("Ada");
        press(page, "Escape");
        assertThat(dialog).not().isVisible();
        assertThat(page.locator("unit-row")).hasCount(3);

        press(page, "Shift+R");
        dialog.getByText("Align anew", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("unit-row")).hasCount(4);
        assertThat(page.locator(".notes")).containsText("Aligned anew");
    }

    @Test
    void whatACheckFoundStandsAtItsWordsAndStaysDismissed() {
        Page page = desk("Ada", Samples.differingNumbers());
        press(page, "j", "h");

        assertThat(row(page, 0).locator(".flag")).hasText("numbers differ");
        assertThat(page.locator(".checks p"))
                .hasText(
                        new String[] {
                            "The number 12 stands in English, but not in French.",
                            "The number 13 stands in French, but not in English."
                        });
        assertFlagged(page, "12,13");

        page.getByText("False alarm").click();
        assertThat(row(page, 0).locator(".flag")).hasCount(0);
        assertThat(page.locator(".checks li")).hasClass("dismissed");
        assertFlagged(page, "");
        assertSaved(page);

        page.reload();
        assertAllLoaded(page);
        press(page, "h");
        assertThat(page.locator(".checks li")).hasClass("dismissed");
        assertFlagged(page, "");
        page.getByText("It is no false alarm").click();
        assertThat(row(page, 0).locator(".flag")).hasText("numbers differ");
        assertFlagged(page, "12,13");
    }

    @Test
    void aFindingThatThePageHasNoSentenceForIsExplainedByTheServer() {
        String symbol = Samples.differingNumbers();
        Page page = openAs("Ada", "#/");
        page.route(
                Pattern.compile("/alignment\\?"),
                route -> {
                    APIResponse answer = route.fetch();
                    String body = answer.text().replace("\"missing\"", "\"of-later-days\"");
                    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
                });
        page.navigate("#/resolutions/" + symbol);
        assertAllLoaded(page);
        press(page, "j", "h");

        assertThat(page.locator(".checks p[lang=en]").first())
                .hasText("The number 12 stands in English, but not in French.");
    }

    @Test
    void flagsOfOneKindAreHiddenAndStayHidden() {
        Page page = desk("Ada", Samples.differingNumbers());
        assertThat(row(page, 0).locator(".flag")).hasCount(1);
        page.locator("flag-menu > button").click();
        page.locator("#flag-menu label").getByText("numbers differ").click();
        press(page, "Escape");

        assertThat(row(page, 0).locator(".flag")).hasCount(0);
        assertFlagged(page, "");
        page.reload();
        assertAllLoaded(page);
        assertThat(page.locator("flag-menu > button")).containsText("0");
        assertThat(row(page, 0).locator(".flag")).hasCount(0);
    }

    @Test
    void theHeadingCountsTheUnitsByStatus() {
        Page page = desk("Ada", Samples.fourUnits());
        Locator figures = page.locator(".resolution-head .figures");
        assertThat(figures).hasText("4 units · 4 draft");
        press(page, "j", "Enter", "r");
        assertThat(figures).hasText("4 units · 1 confirmed · 1 rejected · 2 draft");
    }
}
