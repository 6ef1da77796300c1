package org.hexapla.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexapla.official.DocumentFormat.DOC;
import static org.hexapla.official.DocumentFormat.DOCX;
import static org.hexapla.official.DocumentFormat.HTML;
import static org.hexapla.official.PretendedSystem.leadsTo;
import static org.hexapla.official.PretendedSystem.says;
import static org.hexapla.official.PretendedSystem.sends;
import static org.hexapla.official.PretendedSystem.sendsForEver;
import static org.hexapla.official.PretendedSystem.sendsText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexapla.language.Language;
import org.hexapla.parallel.FileTextReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come from a server that behaves as the Official Document System does at its worst. */
class OfficialTextsTest {

    private static final FileTextReader READER = FileTextReader.standard();
    private static final String SYMBOL = "A/RES/59/187";

    private final PretendedSystem system = PretendedSystem.start();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void aTextComesWithItsFileAndWhatItHolds() {
        system.on("fr", "html", sendsText("fr"));

        Outcome outcome = fetch(Language.FRENCH, system.settings(HTML));

        assertThat(outcome).isInstanceOf(Outcome.Fetched.class);
        Outcome.Fetched fetched = (Outcome.Fetched) outcome;
        assertThat(fetched.file().bytes()).isEqualTo(PretendedSystem.page("fr"));
        assertThat(fetched.file().mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetched.text().text().segments()).isNotEmpty();
    }

    @Test
    void aSymbolIsEncodedButForItsSlashesAndBrackets() {
        fetch("A/RES/3 (I) & Ä", Language.SPANISH, system.settings(DOCX), what -> {});

        assertThat(system.requests())
                .extracting(PretendedSystem.Request::address)
                .containsExactly("/api/symbol/access?s=A/RES/3%20(I)%20%26%20%C3%84&l=es&t=docx");
    }

    @Test
    void aRequestLooksLikeABrowsers() {
        fetch(Language.RUSSIAN, system.settings(DOCX));

        assertThat(system.requests().get(0).headers())
                .containsEntry("Accept-language", List.of("ru,en;q=0.5"))
                .containsEntry("Referer", List.of("https://documents.un.org/"))
                .containsEntry("Accept", List.of(RequestHeaders.ACCEPT));
    }

    @Test
    void aRedirectInUpperCaseIsFollowedInLowerCase() {
        system.on("en", "html", leadsTo("/DOC/UNDOC/GEN/N04/1.HTML?OpenElement"))
                .at("/doc/undoc/gen/n04/1.html?OpenElement", sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(HTML)))
                .isInstanceOf(Outcome.Fetched.class);
    }

    @Test
    void whatGivesAccessIsNoPartOfTheOrigin() {
        system.on("en", "html", leadsTo("/store/1%20a.html?signature=secret#part"))
                .at("/store/1%20a.html?signature=secret", sendsText("en"));

        Outcome outcome = fetch(Language.ENGLISH, system.settings(HTML));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Fetched.class,
                        fetched ->
                                assertThat(fetched.file().origin())
                                        .asString()
                                        .matches("http://127\\.0\\.0\\.1:\\d+/store/1%20a\\.html"));
        assertThat(
                        new OfficialFile(
                                        new byte[0],
                                        "text/html",
                                        URI.create("https://me:secret@example.org:81/a?b=c#d"))
                                .origin())
                .hasToString("https://example.org:81/a");
    }

    @Test
    void aRedirectIsFollowedAsItIsWhereLowerCaseLeadsToNothing() {
        system.on("en", "html", leadsTo("/doc/UNDOC/1.html"))
                .at("/doc/undoc/1.html", says(404))
                .at("/doc/UNDOC/1.html", sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(HTML)))
                .isInstanceOf(Outcome.Fetched.class);
    }

    @Test
    void aServerInTroubleIsAskedAgain() {
        system.on("en", "html", says(502), says(503), sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(3, Duration.ofSeconds(60), HTML)))
                .isInstanceOf(Outcome.Fetched.class);
        assertThat(system.requests()).hasSize(3);
    }

    @Test
    void aServerThatStaysInTroubleIsNotAskedForAnotherFormat() {
        system.on("en", "docx", says(502)).on("en", "html", sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(2, Duration.ofSeconds(60), DOCX, HTML)))
                .isEqualTo(new Outcome.Failed("the server answered with status 502"));
        assertThat(system.requests()).hasSize(2);
    }

    @Test
    void aServersWishToBeLeftAloneIsKeptToWithinBounds() {
        system.on(
                "en",
                "html",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "86400");
                    says(429).handle(exchange);
                },
                sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(2, Duration.ofSeconds(60), HTML)))
                .isInstanceOf(Outcome.Fetched.class);
    }

    @Test
    void anAddressThatIsRefusedIsNotAskedAgain() {
        system.on("en", "html", says(403));

        assertThat(fetch(Language.ENGLISH, system.settings(3, Duration.ofSeconds(60), HTML)))
                .isEqualTo(new Outcome.Failed("the server answered with status 403"));
        assertThat(system.requests()).hasSize(1);
    }

    @Test
    void aSmallPageMeansThatThereIsNone() {
        assertThat(fetch(Language.CHINESE, system.settings(DOCX, HTML)))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void aLongPageIsNoDocumentWhereADocumentWasAskedFor() {
        system.on("en", "docx", sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(DOCX)))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void aRedirectToThePageOfErrorsMeansThatThereIsNone() {
        system.on("en", "docx", leadsTo("/error?code=404"));

        assertThat(fetch(Language.ENGLISH, system.settings(DOCX)))
                .isEqualTo(new Outcome.Missing("the server led to its page of errors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "fr", "ru", "es"})
    void silentEnglishIsMissing(String language) {
        system.on(language, "html", sendsText("en"));

        Outcome outcome = fetch(Language.of(language), system.settings(HTML));

        assertThat(outcome).isInstanceOf(Outcome.Missing.class);
        assertThat(((Outcome.Missing) outcome).reason())
                .contains("another language", "looks like en");
    }

    @Test
    void formatsAreTriedInTheirOrder() {
        system.on("en", "html", sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(DOC, DOCX, HTML)))
                .isInstanceOf(Outcome.Fetched.class);
        assertThat(system.requests())
                .extracting(request -> request.address().replaceFirst(".*t=", ""))
                .containsExactly("doc", "docx", "html");
    }

    @Test
    void aFileThatNoReaderReadsIsUnreadableAndKept() throws IOException {
        byte[] file = docx("no XML at all");
        system.on("en", "docx", sends(file, "application/octet-stream"));

        Outcome outcome = fetch(Language.ENGLISH, system.settings(DOCX));

        assertThat(outcome).isInstanceOf(Outcome.Unreadable.class);
        assertThat(outcome.whatCame().orElseThrow().bytes()).isEqualTo(file);
        assertThat(outcome.whatCame().orElseThrow().ending()).isEqualTo("docx");
        assertThat(((Outcome.Unreadable) outcome).reason()).isNotBlank();
    }

    @Test
    void whereOneFormatCannotBeReadTheNextIsTaken() throws IOException {
        system.on("en", "docx", sends(docx("no XML at all"), "x/y"))
                .on("en", "html", sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(DOCX, HTML)))
                .isInstanceOf(Outcome.Fetched.class);
    }

    @Test
    void anArchiveThatBreaksOffIsAskedForAgainAndThenFailed() throws IOException {
        byte[] file = docx("<document/>");
        system.on("en", "docx", sends(Arrays.copyOf(file, file.length - 40), "x/y"));

        assertThat(fetch(Language.ENGLISH, system.settings(2, Duration.ofSeconds(60), DOCX)))
                .isEqualTo(new Outcome.Failed("the file breaks off"));
        assertThat(system.requests()).hasSize(2);
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() {
        system.on(
                "en",
                "html",
                exchange -> {
                    exchange.sendResponseHeaders(200, 5000);
                    exchange.getResponseBody().write(new byte[100]);
                    exchange.close();
                },
                sendsText("en"));

        assertThat(fetch(Language.ENGLISH, system.settings(2, Duration.ofSeconds(60), HTML)))
                .isInstanceOf(Outcome.Fetched.class);
    }

    @Test
    void aBodyThatStallsIsGivenUp() {
        system.on("en", "html", system.stalls());

        assertThat(fetch(Language.ENGLISH, system.settings(1, Duration.ofMillis(300), HTML)))
                .isEqualTo(new Outcome.Failed("the server took more than 300 ms"));
    }

    @Test
    void aFileThatIsAnnouncedAsTooLargeIsNotTaken() {
        system.on("en", "html", sends(new byte[100_001], "text/html"));

        assertThat(fetch(Language.ENGLISH, system.settings(3, Duration.ofSeconds(60), HTML)))
                .isEqualTo(new Outcome.Failed("the file has more than 100000 bytes"));
        assertThat(system.requests()).hasSize(1);
    }

    @Test
    void aBodyWithoutEndIsLeftAtTheLimit() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        system.on("en", "html", sendsForEver(ended));

        assertThat(fetch(Language.ENGLISH, system.settings(HTML)))
                .isEqualTo(new Outcome.Failed("the file has more than 100000 bytes"));
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theEndlessBodyOfAnErrorIsNotRead() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        system.on(
                "en",
                "html",
                exchange -> {
                    exchange.sendResponseHeaders(500, 0);
                    try (var body = exchange.getResponseBody()) {
                        while (true) {
                            body.write(new byte[8192]);
                        }
                    } catch (IOException nobodyListens) {
                        ended.countDown();
                    }
                });

        assertThat(fetch(Language.ENGLISH, system.settings(HTML)))
                .isEqualTo(new Outcome.Failed("the server answered with status 500"));
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest",
                "http://10.0.0.1/",
                "file:///etc/passwd",
                "//[::1]:1/",
                "gopher://127.0.0.1/",
                "http://user@127.0.0.1/",
                "mailto:somebody",
                "http://exa mple^/"
            })
    void aRedirectElsewhereIsRefused(String location) {
        system.on("en", "html", leadsTo(location));

        assertThat(fetch(Language.ENGLISH, system.settings(HTML)))
                .isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void aRedirectToAnotherPortOfThisMachineReachesNobody() {
        try (PretendedSystem other = PretendedSystem.start()) {
            system.on("en", "html", leadsTo(other.address()));

            Outcome outcome = fetch(Language.ENGLISH, system.settings(HTML));

            assertThat(((Outcome.Failed) outcome).reason()).contains("127.0.0.1", "allowed");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void redirectsInACircleEnd() {
        system.on("en", "html", leadsTo("/round")).at("/round", leadsTo("/round"));

        assertThat(fetch(Language.ENGLISH, system.settings(HTML)))
                .isEqualTo(new Outcome.Failed("the server redirects without end"));
    }

    @Test
    void aServerThatIsNotThereHasFailed() {
        OfficialSettings settings = system.settings(HTML);
        system.close();

        assertThat(fetch(Language.ENGLISH, settings))
                .isEqualTo(new Outcome.Failed("the server can't be reached"));
    }

    @Test
    void theWatchCanEndAFetchThatWaits() {
        system.on("en", "html", system.stalls());
        AtomicInteger looks = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                fetch(
                                        SYMBOL,
                                        Language.ENGLISH,
                                        system.settings(HTML),
                                        what -> {
                                            if (looks.incrementAndGet() > 3) {
                                                throw new CancellationException("enough");
                                            }
                                        }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
    }

    private static Outcome fetch(Language language, OfficialSettings settings) {
        return fetch(SYMBOL, language, settings, what -> {});
    }

    private static Outcome fetch(
            String symbol, Language language, OfficialSettings settings, FetchWatch watch) {
        return new OfficialTexts(settings, READER)
                .fetch(symbol, language, settings.formats(), watch);
    }

    private static byte[] docx(String document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }
}
