package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** What becomes of a text that one reviewer corrects while another changes it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClashTest extends BrowserTest {

    private static final String[] FIRST_TEXT = {"j", "ArrowRight", "e"};
    private static final String[] CUT_AFTER_THE_FIRST_WORD = {
        "j", "ArrowRight", "Shift+ArrowRight", "s"
    };

    private static Locator box(Page page) {
        return page.locator(".edit-box");
    }

    @Test
    void whatAnotherHasWrittenIsOnlyReplacedOnPurpose() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        press(ada, FIRST_TEXT);
        press(grace, FIRST_TEXT);
        box(ada).fill("Typed by Ada");
        box(grace).fill("Typed by Grace");

        press(grace, "Enter");
        assertThat(ada.locator(".clash .theirs")).containsText("Typed by Grace");
        press(ada, "Enter");
        assertThat(ada.locator(".clash button").first()).isFocused();
        assertThat(box(ada)).hasValue("Typed by Ada");
        assertSaved(grace);
        assertThat(Samples.stored(symbol, "en")).startsWith("Typed by Grace");
        press(ada, "Enter");

        assertThat(cell(grace, 0, "en")).hasText("Typed by Ada");
    }

    @Test
    void theOthersTextIsTakenAndTheOwnForgotten() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        press(ada, FIRST_TEXT);
        press(grace, FIRST_TEXT);
        box(ada).fill("Typed by Ada");
        box(grace).fill("Typed by Grace");
        press(grace, "Enter");

        ada.locator(".clash button").last().click();

        assertThat(cell(ada, 0, "en")).hasText("Typed by Grace");
        press(ada, "e");
        assertThat(box(ada)).hasValue("Typed by Grace");
        assertThat(Samples.stored(symbol, "en")).startsWith("Typed by Grace");
    }

    @Test
    void aTextThatWasCutMeanwhileIsNotDoubled() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        press(ada, FIRST_TEXT);
        box(ada).fill("First of every one");

        press(grace, CUT_AFTER_THE_FIRST_WORD);
        assertThat(ada.locator(".clash .theirs")).hasText("First | of all");
        assertThat(serious(ada)).isEmpty();
        press(ada, "Enter");
        assertThat(box(ada)).hasValue("First of every one");
        assertThat(Samples.stored(symbol, "en")).startsWith("First of all");
        press(ada, "Enter");

        assertThat(cell(grace, 0, "en")).hasText("First of every one");
        assertSaved(ada);
        assertThat(Samples.stored(symbol, "en"))
                .containsExactly(
                        "First of every one", "Second of all", "Third of all", "Fourth of all");
    }

    @Test
    void whatWasJoinedToATextMeanwhileStays() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        press(grace, CUT_AFTER_THE_FIRST_WORD);
        assertThat(cell(ada, 0, "en").locator(".segment")).hasCount(2);
        press(ada, FIRST_TEXT);
        box(ada).fill("Firstly");

        press(grace, "Shift+M");
        ada.locator(".clash button").first().click();

        assertThat(cell(grace, 0, "en")).hasText("Firstly of all");
    }

    @Test
    void whatWasTypedIntoASegmentThatIsNoMoreCanBeCopied() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        press(grace, CUT_AFTER_THE_FIRST_WORD);
        assertThat(cell(ada, 0, "en").locator(".segment")).hasCount(2);
        press(ada, "j", "ArrowRight", "ArrowRight", "e");
        box(ada).fill("of each");

        press(grace, "Shift+M");

        assertThat(ada.locator(".note .typed")).hasText("of each");
        assertThat(ada.locator(".note .copy")).isVisible();
        assertThat(box(ada)).hasCount(0);
        assertThat(Samples.stored(symbol, "en")).startsWith("First of all");
    }

    @Test
    void aCorrectionThatComesTooLateIsBackInItsField() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        // Grace hears of nothing and is too late
        grace.evaluate("document.querySelector('review-desk').bench.watch?.close()");
        press(ada, CUT_AFTER_THE_FIRST_WORD);
        assertSaved(ada);

        press(grace, FIRST_TEXT);
        box(grace).fill("Too late");
        press(grace, "Enter");

        assertThat(grace.locator(".notes .refused")).isVisible();
        assertThat(grace.locator(".clash")).isVisible();
        assertThat(box(grace)).hasValue("Too late");
        assertThat(Samples.stored(symbol, "en")).startsWith("First of all");
        press(grace, "Escape");
        grace.reload();
        assertAllLoaded(grace);
        press(grace, "ArrowRight", "e");
        assertThat(box(grace)).hasValue("Too late");
        assertThat(grace.locator(".clash")).isVisible();
    }

    @Test
    void aCorrectionStandsWhateverOthersDoBesideItsText() {
        String symbol = Samples.fourUnits();
        Page ada = desk("Ada", symbol);
        Page grace = desk("Grace", symbol);
        grace.evaluate("document.querySelector('review-desk').bench.watch?.close()");
        press(ada, "j", "m");
        assertSaved(ada);

        press(grace, FIRST_TEXT);
        box(grace).fill("In time");
        press(grace, "Enter");

        assertThat(cell(ada, 0, "en")).hasText("In time Second of all");
    }
}
