package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether everybody can use the page, as far as a program can tell. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessibilityTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, en", "LIGHT, ar", "DARK, ar"})
    void axeFindsNothingSeriousOnAnyPage(ColorScheme colours, String language) throws IOException {
        String symbol = Samples.aligned();
        Samples.alignByJob(Samples.aligned("One.", "Un."));
        BrowserContext context = fresh(colours);
        context.addInitScript(
                "localStorage.setItem('hexapla.language', JSON.stringify('" + language + "'))");
        Page page = another(context);
        page.navigate("#/");
        assertThat(page.locator(".resolutions a").first()).isVisible();
        page.locator("input[type=file]").setInputFiles(Samples.files());
        assertThat(page.locator(".upload-items > li")).hasCount(6);
        assertThat(serious(page)).isEmpty();

        page.navigate("#/jobs");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".jobs tbody tr").first()).isVisible();
        assertThat(serious(page)).isEmpty();

        page.navigate("#/review");
        assertThat(page.locator("h1")).isVisible();
        assertThat(serious(page)).isEmpty();

        page.navigate("#/resolutions/" + symbol);
        assertAllLoaded(page);
        press(page, "j", "h", "ArrowRight", "ArrowRight", "Delete");
        assertThat(page.locator(".notes .note")).isVisible();
        assertThat(page.locator(".unit-panel h2")).isVisible();
        assertThat(page.locator(".unit-panel h3").first()).isVisible();
        assertThat(serious(page)).isEmpty();

        press(page, "?");
        assertThat(page.locator("keys-dialog dialog")).isVisible();
        assertThat(serious(page)).isEmpty();
    }
}
