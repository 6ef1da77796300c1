package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** How a reader moves through an alignment and looks at it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkbenchTest extends BrowserTest {

    private static final int MANY = 5_000;
    private static final Pattern CURRENT = Pattern.compile(".*current.*");

    @Test
    void fiveThousandUnitsAreScrolledWithFewRowsInTheDocument() {
        String symbol =
                Samples.lines(Map.of("en", lines("Item", MANY), "fr", lines("Point", MANY)));
        Page page = open("#/resolutions/" + symbol);
        assertAllLoaded(page);
        assertThat(page.locator("[role=grid]"))
                .hasAttribute("aria-rowcount", String.valueOf(MANY + 1));

        press(page, "j", "End");
        assertThat(row(page, MANY - 1)).isFocused();
        assertThat(row(page, MANY - 1)).isInViewport();
        press(page, "PageUp");
        assertThat(row(page, MANY - 1)).not().isFocused();
        press(page, "Home");
        assertThat(row(page, 0)).isFocused();

        for (int step = 1; step <= 20; step++) {
            page.evaluate(
                    "part => { const grid = document.querySelector('.grid');"
                            + " grid.scrollTop = grid.scrollHeight * part; }",
                    step / 21.0);
            page.waitForTimeout(20);
            assertThat(page.locator("unit-row").count()).isLessThan(120);
            assertThat(rowsInSight(page)).isGreaterThan(3);
        }
    }

    /** How many rows a reader sees: none would be a gap. */
    private static int rowsInSight(Page page) {
        Object count =
                page.evaluate(
                        """
                        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
                            const grid = document.querySelector('.grid').getBoundingClientRect();
                            done([...document.querySelectorAll('unit-row')].filter(row => {
                                const { top, bottom } = row.getBoundingClientRect();
                                return bottom > grid.top && top < grid.bottom;
                            }).length);
                        })))
                        """);
        return ((Number) Objects.requireNonNull(count)).intValue();
    }

    @Test
    void aLinkLeadsToAUnitFarDown() {
        String symbol = Samples.lines(Map.of("en", lines("Item", 900), "fr", lines("Point", 900)));
        BrowserContext context = fresh(ColorScheme.LIGHT);
        Page first = another(context);
        first.navigate("#/resolutions/" + symbol);
        assertAllLoaded(first);
        press(first, "j", "End");
        assertThat(row(first, 899)).isFocused();
        assertThat(first).hasURL(Pattern.compile("/units/\\d+$"));
        String link = first.url();

        Page second = another(context);
        second.navigate(link);
        assertThat(row(second, 899)).isFocused();
        assertThat(row(second, 899)).isInViewport();
    }

    @Test
    void allUnitsArePrinted() {
        String symbol = Samples.lines(Map.of("en", lines("Item", 300), "fr", lines("Point", 300)));
        Page page = open("#/resolutions/" + symbol);
        assertAllLoaded(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        page.evaluate("dispatchEvent(new Event('beforeprint'))");

        assertThat(page.locator("unit-row")).hasCount(300);
        assertThat(page.locator(".desk-bars")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("unit-row")).not().hasCount(300);
    }

    @Test
    void arrowsChooseTheCellAndTheSegmentAndEscapeLeavesThem() {
        String symbol = Samples.aligned("One is here. Two is there.", "Un est ici. Deux est là.");
        Page page = open("#/resolutions/" + symbol);
        assertAllLoaded(page);
        press(page, "j", "ArrowRight");
        assertThat(page.locator(".cell.current")).hasAttribute("data-language", "en");
        assertThat(page.locator(".cell.current")).isFocused();
        press(page, "ArrowRight");
        assertThat(page.locator(".cell.current")).hasCount(1);
        press(page, "Escape");
        assertThat(page.locator(".cell.current")).hasCount(0);
        assertThat(row(page, 0)).isFocused();
    }

    @Test
    void equalNumbersAndSymbolsLightUpAcrossTheColumns() {
        String symbol =
                Samples.lines(
                        Map.of(
                                "en", "Paper A/1/2 has 1,250 pages and 7 maps",
                                "fr", "Le document A/1/2 a 1\u00a0250 pages et 7 cartes",
                                "ar", "في الوثيقة A/1/2 صفحات عددها ١٢٥٠ و ٧ خرائط"));
        Page page = open("#/resolutions/" + symbol);
        assertAllLoaded(page);
        press(page, "j", "ArrowRight");

        page.waitForCondition(() -> lit(page, "match") == 9);
        press(page, "Escape");
        page.waitForCondition(() -> lit(page, "match") == 0);
        cell(page, 0, "en").locator(".segment").hover();
        page.waitForCondition(() -> lit(page, "match") + lit(page, "word") > 0);
    }

    private static int lit(Page page, String light) {
        Object size = page.evaluate("CSS.highlights.get('hexapla-" + light + "')?.size ?? 0");
        return ((Number) Objects.requireNonNull(size)).intValue();
    }

    @Test
    void wordsAreFoundFromOneToTheNextAndTheRestCanBeLeftOut() {
        String symbol =
                Samples.lines(
                        Map.of(
                                "en",
                                "Wells\nRivers\nWells again\nLakes",
                                "fr",
                                "Puits\nFleuves\nÉcluses\nLacs"));
        Page page = open("#/resolutions/" + symbol);
        assertAllLoaded(page);
        press(page, "/");
        page.keyboard().type("wells");
        assertThat(page.locator(".find-count")).hasText("2 found");
        page.waitForCondition(() -> lit(page, "found") == 2);
        press(page, "Enter");
        assertThat(row(page, 0)).isFocused();
        press(page, "n");
        assertThat(row(page, 2)).isFocused();
        assertThat(page.locator(".find-count")).hasText("2 of 2");
        press(page, "Shift+N");
        assertThat(row(page, 0)).isFocused();

        page.getByLabel("Only units found").check();
        assertThat(page.locator("unit-row")).hasCount(2);
        press(page, "/");
        page.keyboard().type("ecluses");
        assertThat(page.locator("unit-row")).hasText(new Pattern[] {Pattern.compile("Écluses")});
    }

    @Test
    void aColumnIsWidenedByKeysAndPinnedAndTheChoiceIsKept() throws IOException {
        Page page = open("#/resolutions/" + Samples.aligned());
        assertAllLoaded(page);
        Locator handle = page.getByLabel("Width of English");
        double before = widthOf(page, "en");
        handle.focus();
        press(page, "ArrowRight", "ArrowRight", "ArrowRight");
        assertThat(widthOf(page, "en")).isGreaterThan(before + 30);

        page.locator("column-menu > button").click();
        page.getByLabel("Pin English: it stays in sight").click();
        press(page, "Escape");
        assertThat(page.locator("[role=columnheader] .tag").first()).hasText("en");
        double wide = widthOf(page, "en");

        page.reload();
        assertAllLoaded(page);
        assertThat(page.locator("[role=columnheader] .tag").first()).hasText("en");
        assertThat(widthOf(page, "en")).isEqualTo(wide);
        page.setViewportSize(900, 700);
        page.evaluate("document.querySelector('.grid').scrollLeft = 2000");
        assertThat(cell(page, 0, "en")).isInViewport();
        assertThat(cell(page, 0, "ar")).not().isInViewport();
    }

    private static double widthOf(Page page, String language) {
        return cell(page, 0, language).boundingBox().width;
    }

    @Test
    void aNarrowWindowShowsTheDoubtedCellBesideTheDetails() {
        Map<String, String> texts = new HashMap<>();
        Samples.LANGUAGES.forEach(
                language -> texts.put(language, lines(language.equals("zh") ? "项" : "Nr", 30)));
        texts.computeIfPresent("es", (language, text) -> text.replace("Nr 20", "Nr 77"));
        Page page = open("#/resolutions/" + Samples.lines(texts));
        page.setViewportSize(900, 800);
        assertAllLoaded(page);
        press(page, "j", "h", "f");

        Locator current = page.locator(".cell.current");
        assertThat(current).hasAttribute("data-language", "es");
        assertThat(current).hasText("Nr 77");
        page.waitForCondition(() -> isUncovered(current.boundingBox(), page));
        press(page, "Escape", "Home");
        press(page, "End");
        Locator last = row(page, 29).locator(".gutter");
        page.waitForCondition(() -> isUncovered(last.boundingBox(), page));
    }

    private static boolean isUncovered(BoundingBox box, Page page) {
        double left = 0;
        double right = page.viewportSize().width;
        double bottom = page.locator("unit-panel").boundingBox().y;
        return box.x >= left && box.x + box.width <= right + 1 && box.y + box.height <= bottom + 1;
    }

    @Test
    void aColumnIsDraggedToAnotherPlace() throws IOException {
        Page page = open("#/resolutions/" + Samples.aligned());
        assertAllLoaded(page);
        Locator names = page.locator(".language-name");
        names.nth(2).dragTo(names.nth(0));
        assertThat(page.locator("[role=columnheader] .tag").first()).hasText("en");
    }

    @Test
    void coloursAreChosenAndKept() {
        Page page = open("#/");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(250, 249, 246)");
        page.locator("settings-menu > button").click();
        page.locator("select[name=theme]").selectOption("dark");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(21, 23, 26)");
        page.reload();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(21, 23, 26)");
    }

    @Test
    void jobsAreListedWithWhatTheyWorkOn() {
        String symbol = Samples.aligned("One.", "Un.");
        Samples.alignByJob(symbol);
        Page page = open("#/jobs");
        assertThat(page.locator("h1")).hasText("Jobs");
        assertThat(page.locator(".jobs tbody tr").filter(hasText(symbol)).first())
                .containsText("done");
        page.locator(".jobs a").filter(hasText(symbol)).first().click();
        assertThat(page.locator("h1")).containsText(symbol);
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String lines(String word, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> word + " " + number)
                .collect(Collectors.joining("\n"));
    }
}
