package org.hexapla.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The page with an alignment of 5,000 units in six languages, in Chromium, against a server that
 * runs already: how long until the first screen is there, until all units are, and until the effect
 * of a keystroke is on the screen. Its argument is the server's address.
 */
public final class PageBenchmark {

    private static final int UNITS = 5_000;
    private static final int OPENINGS = 10;
    private static final int STROKES = 100;

    private static final Map<String, String> SENTENCES =
            new TreeMap<>(
                    Map.of(
                            "en",
                                    "Asks the experts to tell the meeting of %d what became of plan A/%d and why",
                            "fr",
                                    "Demande aux experts de dire à la réunion de %d ce que le plan A/%d est devenu",
                            "es",
                                    "Pide a los expertos que digan en la reunión de %d qué fue del plan A/%d",
                            "ru",
                                    "просит экспертов сообщить совещанию %d года, что стало с планом A/%d",
                            "ar",
                                    "يطلب إلى الخبراء أن يبلغوا اجتماع عام %d بما آلت إليه الخطة A/%d",
                            "zh", "请专家们向%d年的会议说明计划A/%d的情况"));

    /** Notes for each key when the frame after it is on the screen. */
    private static final String WATCH_KEYS =
            """
            () => {
                window.strokes = [];
                addEventListener('keydown', () => {
                    const start = performance.now();
                    requestAnimationFrame(() => {
                        const { port1, port2 } = new MessageChannel();
                        port1.onmessage = () => window.strokes.push(performance.now() - start);
                        port2.postMessage(0);
                    });
                }, { capture: true });
            }
            """;

    private PageBenchmark() {}

    public static void main(String... args) {
        String address = args.length == 0 ? "http://localhost:8080/" : args[0];
        RestAssured.baseURI = address;
        Map<String, String> texts = new TreeMap<>();
        SENTENCES.forEach((language, sentence) -> texts.put(language, lines(sentence)));
        String symbol = Samples.lines(texts);
        try (Chromium chromium = Chromium.start()) {
            measureOpening(chromium, address, symbol);
            measureKeys(chromium, address, symbol);
        }
    }

    private static String lines(String sentence) {
        return IntStream.range(0, UNITS)
                .mapToObj(number -> sentence.formatted(1950 + number % 70, number + 1))
                .collect(Collectors.joining("\n"));
    }

    private static void measureOpening(Chromium chromium, String address, String symbol) {
        double[] first = new double[OPENINGS];
        double[] all = new double[OPENINGS];
        for (int round = 0; round < OPENINGS; round++) {
            try (BrowserContext context = chromium.fresh(address, ColorScheme.LIGHT)) {
                Page page = context.newPage();
                page.navigate("#/resolutions/" + symbol);
                page.locator("unit-row .cell").first().waitFor();
                first[round] = now(page);
                while (!isWhole(page)) {
                    page.waitForTimeout(20);
                }
                all[round] = now(page);
            }
        }
        row("first screen of 5,000 units, median", percentile(first, 50));
        row("first screen of 5,000 units, slowest", percentile(first, 100));
        row("all 5,000 units loaded, median", percentile(all, 50));
    }

    private static void measureKeys(Chromium chromium, String address, String symbol) {
        try (BrowserContext context = chromium.fresh(address, ColorScheme.LIGHT)) {
            context.addInitScript("localStorage.setItem('hexapla.reviewer', '\"Benchmark\"')");
            Page page = context.newPage();
            page.navigate("#/resolutions/" + symbol);
            page.locator("unit-row .cell").first().waitFor();
            while (!isWhole(page)) {
                page.waitForTimeout(20);
            }
            measureKey(page, "j: next unit", "j");
            measureKey(page, "Enter: confirm and go on", "Enter");
            measureKey(page, "m: merge", "m");
        }
    }

    private static void measureKey(Page page, String what, String key) {
        page.evaluate(WATCH_KEYS);
        for (int stroke = 0; stroke < STROKES; stroke++) {
            page.keyboard().press(key);
            page.waitForTimeout(30);
        }
        List<?> strokes = (List<?>) Objects.requireNonNull(page.evaluate("window.strokes"));
        double[] times =
                strokes.stream().mapToDouble(time -> ((Number) time).doubleValue()).toArray();
        row(what + ", median", percentile(times, 50));
        row(what + ", 95 %", percentile(times, 95));
    }

    private static double now(Page page) {
        return ((Number) Objects.requireNonNull(page.evaluate("performance.now()"))).doubleValue();
    }

    private static boolean isWhole(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("document.querySelector('review-desk')?.bench?.loading === false"));
    }

    private static double percentile(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }

    private static void row(String what, double milliseconds) {
        System.out.printf("| %-40s | %8.0f ms |%n", what, milliseconds);
    }
}
