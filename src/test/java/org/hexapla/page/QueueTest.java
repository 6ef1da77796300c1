package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** The page of what waits for review. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QueueTest extends BrowserTest {

    @Test
    void theQueueShowsTheDoubtedWordsAndWhy() {
        String symbol = Samples.differingNumbers();
        Page page = openAs("Ada", "#/review?flag=number-mismatch&resolution=" + symbol);
        Locator item = page.locator(".queue > li");

        assertThat(item).hasCount(1);
        assertThat(item.locator(".queue-why")).containsText("The number 12 stands in English");
        assertThat(item.locator("[lang=fr]")).hasText("Il y a 13 puits");
        assertFlagged(page, "12,13");
        item.locator("a").click();
        assertThat(row(page, 0)).isFocused();
    }

    @Test
    void unitsAreChosenAndOpenedByKeys() {
        String symbol = Samples.fourUnits();
        Page page = openAs("Ada", "#/review?resolution=" + symbol);
        Locator links = page.locator(".queue > li > a");
        assertThat(links).hasCount(4);

        press(page, "j", "j");
        assertThat(links.nth(1)).isFocused();
        press(page, "k");
        assertThat(links.first()).isFocused();
        press(page, "/");
        assertThat(page.locator("select[name=flag]")).isFocused();
        links.nth(2).focus();
        press(page, "Enter");
        assertThat(page).hasURL(Pattern.compile("/resolutions/" + symbol + "/units/\\d+$"));
    }

    @Test
    void unitsWithAnyFlagAreLeft() {
        String symbol =
                Samples.lines(
                        Map.of(
                                "en", "There are 12 wells\nAll is well",
                                "fr", "Il y a 13 puits\nTout va bien"));
        Page page = openAs("Ada", "#/review?resolution=" + symbol);
        assertThat(page.locator(".queue > li")).hasCount(2);

        page.locator("select[name=flag]").selectOption("any");

        assertThat(page.locator(".queue > li")).hasCount(1);
        assertThat(page.locator(".queue .flag")).hasText("numbers differ");
    }

    @Test
    void aLongTextIsCutBetweenWordsRoundWhatIsDoubted() {
        String english =
                "many words ".repeat(60) + "There are 12 wells" + " more of them".repeat(60);
        String french = "bien des mots ".repeat(60) + "Il y a 13 puits" + " encore plus".repeat(60);
        String symbol = Samples.lines(Map.of("en", english, "fr", french));
        Page page = openAs("Ada", "#/review?flag=number-mismatch&resolution=" + symbol);
        Locator text = page.locator(".queue-texts [lang=en]");

        assertThat(text).containsText("There are 12 wells");
        assertThat(text.textContent())
                .matches("…(many|words) .* (more|of|them)…")
                .hasSizeLessThan(260);
        assertFlagged(page, "12,13");
    }

    @Test
    void keysAskForMoreOnceWhenTheServerIsOutOfReach() {
        String symbol =
                Samples.aligned(Samples.paragraphs("Word", 30), Samples.paragraphs("Mot", 30));
        Page page = openAs("Ada", "#/review?resolution=" + symbol);
        Locator links = page.locator(".queue > li > a");
        assertThat(links).hasCount(25);
        AtomicInteger asked = new AtomicInteger();
        page.route(
                Pattern.compile("/api/review"),
                route -> {
                    asked.incrementAndGet();
                    route.abort();
                });

        links.last().focus();
        press(page, "j");

        assertThat(page.locator("problem-note")).containsText("can’t be reached");
        press(page, "k", "j");
        assertThat(links.last()).isFocused();
        assertThat(asked).hasValue(1);
    }
}
