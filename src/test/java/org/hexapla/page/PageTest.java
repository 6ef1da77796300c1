package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hexapla.official.PretendedSystem;
import org.hexapla.server.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader sees and does on the page, in Chromium. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageTest extends BrowserTest {

    private static final String PLAINLY_ENGLISH =
            "The delegations met in the morning and heard what the experts had found out about the"
                    + " water of the valley. They asked whether the wells would last, how many"
                    + " villages could be helped before the summer, and who should pay for the work."
                    + " Nobody knew all the answers, but everyone agreed that something had to be"
                    + " done at once.";

    @ConfigProperty(name = "hexapla.official.address")
    @Nullable String officialAddress;

    private @Nullable PretendedSystem official;

    @BeforeEach
    void begin() {
        official = PretendedSystem.startAt(Objects.requireNonNull(officialAddress));
    }

    @AfterEach
    void end() {
        Objects.requireNonNull(official).close();
    }

    @Test
    void theListLeadsToTheSixColumnsWithArabicFromRightToLeft() throws IOException {
        String symbol = Samples.aligned();
        Page page = open("#/?q=" + symbol);

        assertThat(page.locator(".resolutions .chips li"))
                .hasText(Samples.LANGUAGES.toArray(String[]::new));
        page.locator(".resolutions a").click();

        assertThat(page.locator("h1")).containsText(symbol);
        assertThat(page.locator("[role=columnheader] .tag"))
                .hasText(Samples.LANGUAGES.toArray(String[]::new));
        Locator cells = row(page, 0).locator("[role=gridcell]");
        assertThat(cells).hasCount(6);
        assertThat(cells.nth(0)).hasAttribute("lang", "ar");
        assertThat(cells.nth(0)).hasCSS("direction", "rtl");
        assertThat(cells.nth(2)).hasCSS("direction", "ltr");
        assertThat(cells.nth(2)).hasText("General Assembly");
    }

    @Test
    void keysMoveTheFocusAndTheAddressNamesTheUnit() throws IOException {
        String symbol = Samples.aligned();
        Page page = open("#/resolutions/" + symbol);
        assertThat(row(page, 2)).isVisible();

        page.keyboard().press("j");
        assertThat(row(page, 0)).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("ArrowDown");
        assertThat(row(page, 2)).isFocused();
        page.keyboard().press("k");
        assertThat(row(page, 1)).isFocused();
        assertThat(page).hasURL(Pattern.compile("#/resolutions/" + symbol + "/units/\\d+$"));

        page.keyboard().press("?");
        assertThat(page.locator("keys-dialog dialog")).isVisible();
        page.keyboard().press("j");
        page.keyboard().press("Escape");
        assertThat(page.locator("keys-dialog dialog")).isHidden();
        assertThat(row(page, 1)).isFocused();
    }

    @Test
    void sixChosenFilesBecomeAnAlignedPage() {
        String symbol = Samples.newSymbol();
        Page page = open("");
        page.locator("input[type=file]").setInputFiles(Samples.files());

        assertThat(page.locator(".upload-items > li")).hasCount(6);
        assertThat(page.locator(".upload-items select").first()).hasValue("ar");
        page.locator("input[name=symbol]").fill(symbol);
        page.locator("input[name=symbol]").press("Enter");

        assertThat(page.locator("h1")).containsText(symbol);
        assertThat(row(page, 0).locator("[role=gridcell]")).hasCount(6);
    }

    @Test
    void aFileWhoseNameTellsNoLanguageIsAlignedByWhatItsTextShows() {
        Page page = open("");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            file("scan.txt", PLAINLY_ENGLISH),
                            file("X-RES-1-3.fr.txt", "Les délégations se sont réunies.")
                        });
        page.locator("button.primary").click();

        assertThat(page.locator("h1")).containsText("X/RES/1/3");
        assertThat(row(page, 0).locator("[role=gridcell]")).hasCount(2);
        assertThat(page.locator("[role=gridcell][lang=en]").first()).isVisible();
    }

    @Test
    void aRefusedFileIsExplainedAndNothingChosenIsLost() {
        Page page = open("");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            file("X-RES-1-2.en.txt", "One."), file("X-RES-1-2.fr.txt", "")
                        });
        assertThat(page.locator("input[name=symbol]")).hasValue("X/RES/1/2");

        page.locator("button.primary").click();

        assertThat(page.locator(".upload-items > li.failed [role=alert]")).containsText("empty");
        assertThat(page.locator(".upload-items > li")).hasCount(2);
        assertThat(page.locator("input[name=symbol]")).hasValue("X/RES/1/2");
        page.locator(".upload-items .remove").last().click();
        page.locator("input[type=file]").setInputFiles(file("another.fr.txt", "Un."));
        page.locator("button.primary").click();
        assertThat(page.locator("h1")).containsText("X/RES/1/2");
    }

    @Test
    void textsThatAreThereAreOnlyReplacedOnPurpose() {
        String symbol = Samples.aligned("Old words.", "Des mots.");
        Page page = open("");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            file("first.en.txt", "New words."), file("first.es.txt", "Palabras.")
                        });
        page.locator("input[name=symbol]").fill(symbol);
        page.locator("input[name=symbol]").press("Enter");

        Locator dialog = page.locator("question-dialog dialog");
        assertThat(dialog).containsText(symbol + " exists already, with: English and French.");
        assertThat(dialog).containsText("replace the texts in: English.");
        assertThat(serious(page)).isEmpty();
        page.keyboard().press("Enter"); // the way out has the focus
        assertThat(dialog).isHidden();
        assertThat(page.locator(".upload-items > li")).hasCount(2);
        assertThat(Samples.stored(symbol, "en")).containsExactly("Old words.");

        page.locator("button.primary").first().click();
        dialog.locator(".danger").click();
        assertThat(page.locator("h1")).containsText(symbol);
        assertThat(row(page, 0)).containsText("New words.");
    }

    @Test
    void textsThatSomebodyStoresMeanwhileAreAskedForToo() {
        String symbol = Samples.newSymbol();
        Samples.upload(symbol, "en", "Old words.");
        Page page = open("");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            file("first.fr.txt", "Des mots."), file("second.txt", PLAINLY_ENGLISH)
                        });
        page.locator("input[name=symbol]").fill(symbol);
        page.locator("input[name=symbol]").press("Enter");
        Locator dialog = page.locator("question-dialog dialog");
        assertThat(dialog).containsText("replace the texts in: English.");

        Samples.upload(symbol, "fr", "Stored meanwhile.");
        dialog.locator(".danger").click();

        assertThat(dialog).containsText("replace the texts in: English and French.");
        page.keyboard().press("Enter"); // the way out has the focus
        assertThat(dialog).isHidden();
        given().get("/api/resolutions/{id}/texts/fr", symbol)
                .then()
                .body(containsString("Stored meanwhile."));
    }

    @Test
    void markUpInATextIsShownAsText() {
        String script = "<script>document.title = 'broken'</script>";
        String symbol = Samples.newSymbol();
        for (String language : List.of("en", "fr")) {
            given().header("Content-Type", "text/plain; charset=utf-8")
                    .body(script.getBytes(StandardCharsets.UTF_8))
                    .put("/api/resolutions/{id}/texts/{lang}", symbol, language);
        }
        Page page = open("#/resolutions/" + symbol);
        page.getByText("Align", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("unit-row .cell").first()).containsText(script);
        assertThat(page.locator("alignment-grid script")).hasCount(0);
        assertThat(page).hasTitle(symbol + " · Hexapla");
    }

    @Test
    void columnsAreHiddenAndMovedAndTheChoiceIsKept() throws IOException {
        Page page = open("#/resolutions/" + Samples.aligned());
        page.locator("column-menu > button").click();
        page.getByLabel("русский", new Page.GetByLabelOptions().setExact(true)).uncheck();
        page.getByLabel("Move English towards the start").click();

        String[] chosen = {"ar", "en", "zh", "fr", "es"};
        assertThat(page.locator("[role=columnheader] .tag")).hasText(chosen);
        page.reload();
        assertThat(page.locator("[role=columnheader] .tag")).hasText(chosen);
    }

    @Test
    void aNewerTextIsToldOfAndAlignedAgain() {
        String symbol = Samples.aligned("Old words.", "Des mots.");
        Samples.upload(symbol, "en", "New words.");
        Page page = open("#/resolutions/" + symbol);

        assertThat(page.locator(".notice")).containsText("Newer text in English");
        assertThat(row(page, 0)).containsText("Old words.");
        page.getByText("Align again").click();

        assertThat(row(page, 0)).containsText("New words.");
        assertThat(page.locator(".notice")).hasCount(0);
    }

    @Test
    void textsThatAreNoTranslationsOfEachOtherAreToldOfAtOnce() {
        String symbol = Samples.aligned(strangeWords(1), strangeWords(2));
        Page page = open("#/resolutions/" + symbol);

        assertThat(page.locator(".notice")).containsText("translation");
    }

    /** Lines of words that stand in no other text. */
    private static String strangeWords(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 60; line++) {
            for (int words = 3 + random.nextInt(12); words > 0; words--) {
                text.append("abcdefghij".charAt(random.nextInt(10)))
                        .append(
                                Integer.toString(1000 + random.nextInt(9000), 36)
                                        .replaceAll("[0-9]", "x"))
                        .append(seed == 1 ? "ing " : "ait ");
            }
            text.append('\n').append('\n');
        }
        return text.toString();
    }

    @Test
    void aSymbolIsFetchedAndItsTextsAreAlignedByTheKeyboardAlone() {
        String symbol = Samples.newSymbol().replace('-', '/');
        Objects.requireNonNull(official)
                .on("en", "html", PretendedSystem.sendsText("en"))
                .on("fr", "html", PretendedSystem.sendsText("fr"))
                .on("ru", "html", PretendedSystem.sendsText("en"));
        Page page = open("");
        page.locator("input[name=fetch-symbol]").fill(symbol);
        page.keyboard().press("Enter");

        assertThat(page.locator(".fetch-message")).hasText("2 of 6 languages fetched");
        assertThat(page.locator(".fetch-items .fetch-state"))
                .hasText(
                        new String[] {
                            "not published",
                            "not published",
                            "fetched",
                            "fetched",
                            "not published",
                            "not published"
                        });
        assertThat(page.locator(".fetch-items li").nth(4)).containsText("looks like en");
        assertThat(serious(page)).isEmpty();
        page.getByText("Open " + symbol).focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText(symbol);
        page.getByText("Align", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(row(page, 0).locator("[role=gridcell]")).hasCount(2);
    }

    @Test
    void aResolutionFetchesWhatItLacksAndTheFocusStays() {
        String symbol = Samples.newSymbol().replace('-', '/');
        String id = symbol.replace('/', '-');
        Samples.upload(id, "fr", "Des mots.");
        Objects.requireNonNull(official).on("es", "html", PretendedSystem.sendsText("es"));
        Page page = open("#/resolutions/" + id);
        Locator button = page.locator(".fetch-actions button");
        assertThat(page.locator("h1")).containsText(id);
        assertThat(button).isHidden();
        page.locator(".official summary").click();
        button.click();
        assertThat(page.locator(".fetch .complaint")).containsText("symbol");
        page.locator("input[name=fetch-symbol]").fill(symbol);
        button.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".fetch-message")).hasText("1 of 6 languages fetched");
        assertThat(button).hasText("Fetch the official texts again");
        assertThat(button).isFocused();
        assertThat(page.locator("h1")).containsText(symbol);
        assertThat(page.getByText("Align", new Page.GetByTextOptions().setExact(true))).isVisible();
    }

    @Test
    void textsShowHowTheyWereReadBeforeTheyAreAlignedAndAfter() {
        String symbol = Samples.newSymbol();
        Samples.upload(symbol, "en", PLAINLY_ENGLISH);
        Samples.upload(
                symbol,
                "fr",
                "L’Assemblée générale,\n\n1. *Prie* les experts :\n\na) De venir ;\n\nb) De creuser.");
        Page page = open("#/resolutions/" + symbol);
        assertThat(page.locator(".texts tbody th"))
                .hasText(new String[] {"en English", "fr French"});
        page.getByLabel("How it was read: French").click();

        Locator clauses = page.locator(".reading li");
        assertThat(clauses.last()).containsText("De creuser");
        assertThat(clauses.last().locator(".number")).hasText("b");
        assertThat(clauses.last()).hasAttribute("data-kind", "sub-paragraph");
        assertThat(clauses.last()).hasAttribute("data-depth", "1");
        assertThat(clauses.first()).hasAttribute("data-depth", "0");
        assertThat(serious(page)).isEmpty();

        page.getByText("Align", new Page.GetByTextOptions().setExact(true)).click();
        assertAllLoaded(page);
        assertThat(page.locator(".texts")).isHidden();
        page.locator(".source summary").first().click();
        page.getByLabel("How it was read: English").click();
        assertThat(clauses.first()).containsText("The delegations met");
    }

    @Test
    void aTextThatLooksLikeAnotherLanguageIsToldOfBeforeItIsAligned() {
        String symbol = Samples.newSymbol();
        Samples.upload(symbol, "es", PLAINLY_ENGLISH);
        Page page = open("#/resolutions/" + symbol);

        assertThat(page.locator(".texts td.warning-cell")).containsText("looks like en");
    }

    @Test
    void aMissingResolutionLeadsToTheList() {
        Page page = open("#/resolutions/" + Samples.newSymbol());
        page.getByText("All resolutions").click();

        assertThat(page.locator("h1")).hasText("Resolutions");
    }

    @Test
    void aFetchCanBeStopped() {
        String symbol = Samples.newSymbol().replace('-', '/');
        PretendedSystem system = Objects.requireNonNull(official);
        system.on("ar", "html", PretendedSystem.sendsText("ar")).on("zh", "docx", system.stalls());
        Page page = open("");
        page.locator("input[name=fetch-symbol]").fill(symbol);
        Locator button = page.locator(".fetch-actions button");
        button.click();
        assertThat(page.locator(".fetch-items .asking")).containsText("asking for docx");

        button.click();

        assertThat(page.locator(".fetch-message")).containsText("Stopped");
        assertThat(page.locator(".fetch-items li").first()).containsText("fetched");
        assertThat(page.locator(".fetch-items li").last()).containsText("not asked for");
        assertThat(page.getByText("Open " + symbol)).isVisible();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
