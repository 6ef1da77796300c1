package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * A test of the page in Chromium: opens pages, and fails when the browser complains of their
 * scripts.
 */
abstract class BrowserTest {

    /** A busy machine is no reason to fail. */
    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    private static @Nullable Chromium chromium;

    @TestHTTPResource("/")
    @Nullable URL address;

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** Errors of the scripts and of the content security policy; answers like 404 are no faults. */
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startChromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void closeThePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("complaints of the browser").isEmpty();
    }

    /** Opens an address of the page in a browser that has kept nothing, in light colours. */
    Page open(String hash) {
        return open(hash, ColorScheme.LIGHT);
    }

    Page open(String hash, ColorScheme colours) {
        Page page = another(fresh(colours));
        page.navigate(hash);
        return page;
    }

    /** Opens it in a browser whose reviewer has said the name. */
    Page openAs(String reviewer, String hash) {
        BrowserContext context = fresh(ColorScheme.LIGHT);
        context.addInitScript(
                "localStorage.setItem('hexapla.reviewer', JSON.stringify('" + reviewer + "'))");
        Page page = another(context);
        page.navigate(hash);
        return page;
    }

    BrowserContext fresh(ColorScheme colours) {
        String base = Objects.requireNonNull(address).toString();
        BrowserContext context = Objects.requireNonNull(chromium).fresh(base, colours);
        contexts.add(context);
        return context;
    }

    /** Another page of the same browser. */
    Page another(BrowserContext context) {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    boolean answer = message.text().startsWith("Failed to load resource");
                    if (message.type().equals("error") && !answer) {
                        complaints.add(message.text());
                    }
                });
        return page;
    }

    /** The row of the unit at a position, from 0. */
    static Locator row(Page page, int position) {
        return page.locator("unit-row[aria-rowindex='" + (position + 2) + "']");
    }

    /** The cell of a language in such a row. */
    static Locator cell(Page page, int position, String language) {
        return row(page, position).locator(".cell[data-language='" + language + "']");
    }

    static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Waits until all units are in the page. */
    static void assertAllLoaded(Page page) {
        assertThat(page.locator("unit-row").first()).isVisible();
        assertThat(page.locator(".desk-loading")).hasCount(0);
    }

    /** The words at which the marks of the checks stand, in the order of the languages. */
    static void assertFlagged(Page page, String words) {
        page.waitForCondition(
                () ->
                        words.equals(
                                page.evaluate(
                                        "[...CSS.highlights.get('hexapla-flagged') ?? []].join()")));
    }

    /** Opens a resolution's desk in a browser whose reviewer has said the name. */
    Page desk(String reviewer, String symbol) {
        Page page = openAs(reviewer, "#/resolutions/" + symbol);
        assertAllLoaded(page);
        return page;
    }

    /** Waits until all that was done is stored. */
    static void assertSaved(Page page) {
        assertThat(page.locator(".saving")).hasText("");
    }

    /** What axe finds that keeps people out. */
    static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(BrowserTest::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + " at " + rule.getNodes().get(0).getHtml();
    }
}
