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

    private static final String ENGLISH =
            "First of all\nSecond of all\nThird of all\nFourth of all";
    private static final String FRENCH =
            "Premier de tous\nDeuxième de tous\nTroisième de tous\nQuatrième de tous";

    private static String fourUnits() {
        return Samples.lines(Map.of("en", ENGLISH, "fr", FRENCH));
    }

    private Page desk(String reviewer, String symbol) {
        Page page = openAs(reviewer, "#/resolutions/" + symbol);
        assertAllLoaded(page);
        return page;
    }

    /** What the server has of the cells of a language, in the order of the units. */
    private static List<String> stored(String symbol, String language) {
        return given().get("/api/resolutions/{id}/alignment", symbol)
                .jsonPath()
                .getList("units.cells." + language + ".text", String.class);
    }

    private static List<String> statuses(String symbol) {
        return given().get("/api/resolutions/{id}/alignment", symbol)
                .jsonPath()
                .getList("units.status", String.class);
    }

    private static void assertSaved(Page page) {
        assertThat(page.locator(".saving")).hasText("");
    }

    @Test
    void theWholeWayFromOpeningToTheExportGoesByTheKeyboardAlone() throws IOException {
        String symbol = fourUnits();
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
        String symbol = fourUnits();
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
        assertThat(stored(symbol, "en"))
                .containsExactly("First of all", "Second of all", "Third of all", "Fourth of all");
        press(page, "Shift+M");
        assertThat(cell(page, 1, "en").locator(".segment")).hasCount(1);
    }

    @Test
    void aSegmentIsPushedToTheNextUnitByKeysAndBackByDragging() {
        String symbol = fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "ArrowRight", "Alt+ArrowDown");
        assertThat(cell(page, 1, "en")).hasText("First of all Second of all");
        assertThat(page.locator(".segment.chosen")).hasText("First of all");
        assertSaved(page);
        assertThat(stored(symbol, "en")).contains("First of all Second of all");

        cell(page, 1, "en").locator(".segment").first().dragTo(row(page, 0).locator(".gutter"));
        assertThat(cell(page, 0, "en")).hasText("First of all");
        assertSaved(page);
        assertThat(stored(symbol, "en")).startsWith("First of all", "Second of all");
    }

    @Test
    void anEmptyUnitIsInsertedAndDeletedAndAFullOneIsNot() {
        String symbol = fourUnits();
        Page page = desk("Ada", symbol);
        press(page, "j", "j", "i");
        assertThat(page.locator("unit-row")).hasCount(5);
        assertSaved(page);
        press(page, "Delete");
        assertThat(page.locator(".notes")).containsText("Only an empty unit can be deleted");
        press(page, "k", "Delete");
        assertThat(page.locator("unit-row")).hasCount(4);
        assertSaved(page);
        assertThat(stored(symbol, "en")).hasSize(4);
    }

    @Test
    void aTextIsCorrectedAndWhatIsTypedAndLeftComesBack() {
        String symbol = fourUnits();
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
        assertThat(stored(symbol, "en")).first().isEqualTo("A better first");
    }

    @Test
    void scriptsInCorrectionsAndCommentsAreShownAsText() {
        String symbol = fourUnits();
        Page page = desk("<b>Ada</b>", symbol);
        String script = "<img src=x onerror=\"document.title='broken'\"> \u202Eabc";
        press(page, "j", "ArrowRight", "e");
        page.locator(".edit-box").fill(script);
        press(page, "Enter");
        assertThat(cell(page, 0, "en")).containsText("<img src=x");
        assertThat(cell(page, 0, "en").locator(".override")).hasText("U+202E");

        press(page, "c");
        page.keyboard().type("<script>1</script>");
        press(page, "Control+Enter");
        assertThat(page.locator(".comment-text")).hasText("<script>1</script>");
        assertThat(page.locator(".unit-panel .who bdi").first()).hasText("<b>Ada</b>");
        assertThat(page.locator("review-desk img, review-desk script")).hasCount(0);
    }

    @Test
    void theHistoryOfAUnitShowsTheWordsThatChangedAndByWhom() {
        String symbol = fourUnits();
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
        String symbol = fourUnits();
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
    void editsWaitUntilTheServerCanBeReachedAgain() {
        String symbol = fourUnits();
        Page page = desk("Ada", symbol);
        page.route("**/alignment/edits*", Route::abort);
        press(page, "j", "m");
        assertThat(page.locator(".notes .waiting")).containsText("can’t be reached");
        assertThat(page.locator("unit-row")).hasCount(3);
        page.unroute("**/alignment/edits*");
        assertSaved(page);
        assertThat(stored(symbol, "en")).hasSize(3);
    }

    @Test
    void theNameIsAskedForOnceBesideTheWork() {
        String symbol = fourUnits();
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
    void whatAnotherHasWrittenMeanwhileIsOnlyReplacedOnPurpose() {
        String symbol = fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        press(ada, "j", "ArrowRight", "e");
        press(grace, "j", "ArrowRight", "e");
        ada.locator(".edit-box").fill("Typed by Ada");
        grace.locator(".edit-box").fill("Typed by Grace");

        press(grace, "Enter");
        assertSaved(grace);
        assertThat(ada.locator(".notes")).containsText("Grace");
        press(ada, "Enter");
        assertThat(ada.locator(".notes")).containsText("Typed by Grace");
        assertThat(ada.locator(".edit-box")).hasValue("Typed by Ada");
        press(ada, "Enter");

        assertThat(cell(grace, 0, "en")).hasText("Typed by Ada");
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
        Page page = desk("Ada", fourUnits());
        press(page, "j");
        page.evaluate(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ь', code: 'KeyM', bubbles: true, cancelable: true}))");

        assertThat(page.locator("unit-row")).hasCount(3);
    }

    @Test
    void twoReviewersSeeEachOthersChangesAndLoseNoneOfTheirOwn() {
        String symbol = fourUnits();
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
        assertThat(stored(symbol, "en"))
                .containsExactly("First of all", "Second of all Third of all", "Typed by Grace");
    }

    @Test
    void anEditOfWhatAnotherHasJustChangedIsLeftOutAndTold() {
        String symbol = fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        // Grace hears of nothing and is too late
        grace.evaluate("document.querySelector('review-desk').bench.watch?.close()");
        press(ada, "j", "m");
        assertSaved(ada);

        press(grace, "j", "ArrowRight", "e");
        grace.locator(".edit-box").fill("Too late");
        press(grace, "Enter");

        assertThat(grace.locator(".notes .refused")).isVisible();
        assertThat(cell(grace, 0, "en")).hasText("First of all Second of all");
        assertThat(stored(symbol, "en")).doesNotContain("Too late");
        press(grace, "e");
        assertThat(grace.locator(".edit-box")).hasValue("Too late");
    }

    @Test
    void theRestIsAlignedAroundWhatIsConfirmed() {
        String symbol = fourUnits();
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
    void whatACheckFoundStandsAtItsWordsAndStaysDismissed() {
        Page page = desk("Ada", differingNumbers());
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
        String symbol = differingNumbers();
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
        Page page = desk("Ada", differingNumbers());
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
        Page page = desk("Ada", fourUnits());
        Locator figures = page.locator(".resolution-head .figures");
        assertThat(figures).hasText("4 units · 4 draft");
        press(page, "j", "Enter", "r");
        assertThat(figures).hasText("4 units · 1 confirmed · 1 rejected · 2 draft");
    }

    @Test
    void theQueueShowsTheDoubtedWordsAndWhy() {
        String symbol = differingNumbers();
        Page page = openAs("Ada", "#/review?flag=number-mismatch&resolution=" + symbol);
        Locator item = page.locator(".queue > li");

        assertThat(item).hasCount(1);
        assertThat(item.locator(".queue-why")).containsText("The number 12 stands in English");
        assertThat(item.locator("[lang=fr]")).hasText("Il y a 13 puits");
        assertFlagged(page, "12,13");
        item.locator("a").click();
        assertThat(row(page, 0)).isFocused();
    }

    private static String differingNumbers() {
        return Samples.lines(Map.of("en", "There are 12 wells", "fr", "Il y a 13 puits"));
    }

    /** The words at which the marks of the checks stand, in the order of the languages. */
    private static void assertFlagged(Page page, String words) {
        page.waitForCondition(
                () ->
                        words.equals(
                                page.evaluate(
                                        "[...CSS.highlights.get('hexapla-flagged') ?? []].join()")));
    }
}
