package org.hexapla.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.check.Checks;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The languages that the page speaks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LanguagesTest extends BrowserTest {

    /** What each language's bundle has more or less than the English one, or says in no words. */
    private static final String DIFFERENCES =
            """
            () => {
                const { en, ...others } = customElements.get('hexapla-app').bundles;
                const leaves = (value, path) => typeof value === 'object'
                    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
                    : [`${path} ${typeof value} ${value.length === 0 && typeof value === 'string' ? 'empty' : ''}`];
                const english = leaves(en, '');
                return Object.fromEntries(Object.entries(others).map(([language, bundle]) => {
                    const own = leaves(bundle, '');
                    return [language, [
                        ...english.filter(leaf => !own.includes(leaf)),
                        ...own.filter(leaf => !english.includes(leaf)),
                    ]];
                }));
            }
            """;

    private static final String EXPLANATIONS =
            """
            () => Object.fromEntries(Object.entries(customElements.get('hexapla-app').bundles)
                .map(([language, { explanations }]) => [language, explanations]))
            """;

    @Test
    @SuppressWarnings("unchecked")
    void everyLanguageHasEveryWordOfTheEnglishPage() {
        Page page = open("#/");
        assertThat(page.locator("h1")).isVisible();

        Map<String, List<String>> differences =
                (Map<String, List<String>>) Objects.requireNonNull(page.evaluate(DIFFERENCES));

        assertThat(differences).containsOnlyKeys("ar", "zh", "fr", "ru", "es");
        assertThat(differences.values()).allSatisfy(list -> assertThat(list).isEmpty());
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyLanguageExplainsWhateverTheChecksFind() throws IOException {
        Map<String, List<String>> values = new TreeMap<>();
        try (InputStream stream =
                Objects.requireNonNull(
                        Checks.class.getResourceAsStream("explanations.properties"))) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            sentences.forEach(
                    (key, sentence) -> values.put((String) key, placeholders((String) sentence)));
        }
        Page page = open("#/");
        assertThat(page.locator("h1")).isVisible();

        Map<String, Map<String, String>> bundles =
                (Map<String, Map<String, String>>)
                        Objects.requireNonNull(page.evaluate(EXPLANATIONS));

        assertThat(bundles).hasSize(6);
        assertThat(bundles)
                .allSatisfy(
                        (language, sentences) -> {
                            Map<String, List<String>> own = new TreeMap<>();
                            sentences.forEach(
                                    (key, sentence) -> own.put(key, placeholders(sentence)));
                            assertThat(own).isEqualTo(values);
                        });
    }

    /** What a sentence is filled with; how a number is written is the page's own matter. */
    private static List<String> placeholders(String sentence) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace(":number}", "}"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'Le nombre 12 figure en anglais, mais pas en français.'",
        "zh, 数字12见于英语文本，但不见于法语文本。"
    })
    void findingsAreExplainedInTheLanguageOfThePage(String language, String sentence) {
        String symbol = Samples.lines(Map.of("en", "There are 12 wells", "fr", "Il y a 13 puits"));
        Page page = open("#/resolutions/" + symbol);
        assertAllLoaded(page);
        page.locator("settings-menu > button").click();
        page.locator("select[name=language]").selectOption(language);
        press(page, "Escape", "j", "h");

        assertThat(page.locator(".checks p").first()).hasText(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Résolutions, ltr",
        "es, Resoluciones, ltr",
        "ru, Резолюции, ltr",
        "zh, 决议, ltr",
        "ar, القرارات, rtl"
    })
    void aLanguageIsChosenAtOnceAndKept(String language, String title, String direction) {
        Page page = open("#/");
        page.locator("settings-menu > button").click();
        page.locator("select[name=language]").selectOption(language);

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("html")).hasAttribute("dir", direction);
        page.reload();
        assertThat(page.locator("h1")).hasText(title);
    }

    private Page in(String language, String symbol) {
        BrowserContext context = fresh(ColorScheme.LIGHT);
        context.addInitScript(
                "localStorage.setItem('hexapla.language', JSON.stringify('" + language + "'))");
        Page page = another(context);
        page.navigate("#/resolutions/" + symbol);
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    @Test
    void bracketsStandAsTheyAreWrittenAlsoInArabicSentences() {
        String symbol =
                Samples.lines(Map.of("en", "Wells (see the annex", "fr", "Puits (voir annexe)"));
        Page page = in("ar", symbol);
        assertAllLoaded(page);
        press(page, "j", "h");

        Locator sign = page.locator(".checks bdi").first();
        assertThat(sign).hasText("(");
        assertThat(sign).hasCSS("direction", "ltr");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, 'Отменено: Единицы объединены (2 раза) · Пометка признана ложной (числа различаются)'",
        "ar, 'جرى التراجع: دُمجت وحدات (مرتان) · عُدّ تنبيه إنذاراً كاذباً (أرقام مختلفة)'"
    })
    void changesAreToldInTheLanguageOfThePage(String language, String summary) {
        String symbol = Samples.fourUnits();
        Page page = in(language, symbol);
        assertAllLoaded(page);
        page.route(
                Pattern.compile("/units/"),
                route -> {
                    APIResponse answer = route.fetch();
                    String change =
                            "{\"who\":\"anonymous\",\"at\":\"2026-01-01T00:00:00Z\","
                                    + "\"summary\":\"Undone\",\"kind\":\"undo\",\"did\":["
                                    + "{\"op\":\"merge\",\"times\":2},"
                                    + "{\"op\":\"dismiss\",\"times\":1,\"flag\":\"number-mismatch\"}]}";
                    String body =
                            answer.text()
                                    .replaceAll(
                                            "\"history\":\\[.*?]",
                                            Matcher.quoteReplacement(
                                                    "\"history\":[" + change + "]"));
                    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
                });
        press(page, "j", "h");

        assertThat(page.locator(".unit-panel ol > li p").last()).hasText(summary);
        assertThat(page.locator(".unit-panel ol .who")).not().containsText("anonymous");
    }

    @Test
    void aProblemIsNamedInTheLanguageOfThePageAndDetailedInEnglish() {
        Page page = in("fr", Samples.fourUnits());
        page.navigate("#/resolutions/" + Samples.newSymbol());

        assertThat(page.locator(".problem strong")).hasText("Introuvable");
        assertThat(page.locator(".problem p")).hasAttribute("lang", "en");
    }

    @Test
    void arabicMirrorsThePageAndItsKeys() throws IOException {
        String symbol = Samples.aligned();
        Page page = open("#/resolutions/" + symbol);
        assertAllLoaded(page);
        assertThat(left(row(page, 0).locator(".gutter"))).isLessThan(left(cell(page, 0, "ar")));

        page.locator("settings-menu > button").click();
        page.locator("select[name=language]").selectOption("ar");
        press(page, "Escape");

        assertThat(left(row(page, 0).locator(".gutter"))).isGreaterThan(left(cell(page, 0, "ar")));
        assertThat(left(cell(page, 0, "ar"))).isGreaterThan(left(cell(page, 0, "zh")));
        assertThat(cell(page, 0, "en")).hasCSS("direction", "ltr");
        press(page, "j", "ArrowLeft");
        assertThat(page.locator(".cell.current")).hasAttribute("data-language", "ar");
        press(page, "ArrowLeft");
        assertThat(page.locator(".cell.current")).hasAttribute("data-language", "zh");
    }

    private static double left(Locator element) {
        BoundingBox box = element.boundingBox();
        return box.x;
    }
}
