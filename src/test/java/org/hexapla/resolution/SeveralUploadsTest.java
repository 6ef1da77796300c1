package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hexapla.document.ZipArchives.directory;
import static org.hexapla.document.ZipArchives.zip;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** Several files, or one archive, become the texts of a resolution at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeveralUploadsTest {

    private static final String ENGLISH =
            """
            The delegations met in the morning to discuss the report of the working group on
            water and health. They agreed that the measures taken in the last two years had
            been of great use to the countries of the region, and that more could be done
            with the help of the funds that had been promised by the members.
            """;

    private static final String FRENCH =
            """
            Les délégations se sont réunies dans la matinée pour examiner le rapport du groupe
            de travail sur l’eau et la santé. Elles ont estimé que les mesures prises au cours
            des deux dernières années avaient été très utiles aux pays de la région et que
            davantage pouvait être fait grâce aux fonds promis par les membres.
            """;

    private static final String OCTETS = "application/octet-stream";

    private final String id = Requests.newId();

    @Test
    void namesAndTextsTellTheLanguages() {
        form("A-RES-1-2.fr.txt", FRENCH, "scan0001.md", ENGLISH)
                .statusCode(201)
                .body("items.file", equalTo(List.of("A-RES-1-2.fr.txt", "scan0001.md")))
                .body("items.language", equalTo(List.of("fr", "en")))
                .body("items.languageFrom", equalTo(List.of("name", "content")))
                .body("items.revision", equalTo(List.of(1, 1)))
                .body("items.warnings", equalTo(List.of(List.of(), List.of())));

        given().get("/api/resolutions/{id}/texts/en", id).then().statusCode(200);
        form("en.txt", ENGLISH)
                .statusCode(200)
                .body("items.revision", equalTo(List.of(2)))
                .body("items.mediaType[0]", containsString("text/plain"));
    }

    @Test
    void theNameWinsAndTheTextWarns() {
        form("fr.txt", ENGLISH)
                .statusCode(201)
                .body("items[0].language", equalTo("fr"))
                .body("items[0].warnings.key", hasItem("language-mismatch"));
    }

    @Test
    void oneBadFileKeepsAllOut() {
        form("en.txt", ENGLISH, "fr.docx", FRENCH, "ar.txt", " ")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", equalTo(List.of("fr.docx", "ar.txt")))
                .body("detail", containsString("ar.txt: The file holds nothing"));

        nothingIsStored();
    }

    @Test
    void everyFileThatIsRefusedIsNamed() throws IOException {
        byte[] good = zip(Map.of("en.txt", ENGLISH.getBytes(UTF_8)), UTF_8);
        given().multiPart("file", "broken.zip", Arrays.copyOf(good, good.length / 2), OCTETS)
                .multiPart("file", "fr.txt", FRENCH.getBytes(UTF_8), OCTETS)
                .multiPart("file", "page.txt", "<html><p>Words".getBytes(UTF_8), OCTETS)
                .multiPart("file", "ar.txt", "One \u202eowt.".getBytes(UTF_8), OCTETS)
                .multiPart("file", "ru.odt", "Words.".getBytes(UTF_8), OCTETS)
                .post("/api/resolutions/{id}/texts", id)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        equalTo(List.of("broken.zip", "page.txt", "ar.txt", "ru.odt")))
                .body("violations[0].message", containsString("damaged"))
                .body("violations[1].message", containsString("HTML"))
                .body("violations[2].message", containsString("U+202E"));

        nothingIsStored();
    }

    @Test
    void aLanguageThatIsInDoubtIsAskedFor() {
        form("en.txt", ENGLISH, "other.txt", "Short.")
                .statusCode(400)
                .body("violations.field", equalTo(List.of("other.txt")))
                .body("violations[0].message", containsString("like en.docx"));

        nothingIsStored();
    }

    @Test
    void twoFilesOfOneLanguageAreRefused() {
        form("en.txt", ENGLISH, "also.txt", ENGLISH)
                .statusCode(400)
                .body("violations.field", equalTo(List.of("also.txt")))
                .body("violations[0].message", containsString("as is en.txt"));

        nothingIsStored();
    }

    @Test
    void aFormWithoutFilesOrThatBreaksOffIsRefused() {
        given().multiPart("note", "no file")
                .post("/api/resolutions/{id}/texts", id)
                .then()
                .statusCode(400)
                .body("violations", equalTo(null))
                .body("detail", containsString("no files"));
        body("multipart/form-data; boundary=x", "--x\r\nContent-Dis".getBytes(UTF_8))
                .statusCode(400)
                .body("detail", containsString("breaks off"));
        body("multipart/form-data", new byte[] {1}).statusCode(400);
        body("image/png", new byte[] {1}).statusCode(415);
    }

    @Test
    void anArchiveIsUnpacked() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("doc/", new byte[0]);
        files.put("doc/en.txt", ENGLISH.getBytes(UTF_8));
        files.put("doc/resolution français.txt", FRENCH.getBytes(UTF_8));
        files.put("__MACOSX/doc/._en.txt", new byte[] {0, 5});
        files.put(".DS_Store", new byte[] {0, 5});
        for (String names : List.of("UTF-8", "IBM437")) {
            String other = Requests.newId();
            given().config(RestAssuredSettings.BYTES_AS_THEY_ARE)
                    .header("Content-Type", "application/zip")
                    .body(zip(files, Charset.forName(names)))
                    .post("/api/resolutions/{id}/texts?segmentation=line", other)
                    .then()
                    .statusCode(201)
                    .body("items.file", equalTo(List.of("en.txt", "resolution français.txt")))
                    .body("items.language", equalTo(List.of("en", "fr")))
                    .body("items.segments", equalTo(List.of(4, 4)))
                    .body("items.languageFrom", equalTo(List.of("name", "name")));
        }
        given().multiPart("file", "all.zip", zip(files, UTF_8), "application/octet-stream")
                .post("/api/resolutions/{id}/texts", id)
                .then()
                .statusCode(201)
                .body("items", hasSize(2));
    }

    @Test
    void anArchiveThatCannotBeUnpackedIsRefused() throws IOException {
        byte[] good = zip(Map.of("en.txt", ENGLISH.getBytes(UTF_8)), UTF_8);
        archive(Arrays.copyOf(good, good.length / 2))
                .statusCode(400)
                .body("detail", containsString("damaged or cut short"));
        archive(ENGLISH.getBytes(UTF_8)).statusCode(415);
        archive(zip(Map.of("inner.zip", good), UTF_8))
                .statusCode(415)
                .body("detail", containsString("another archive, inner.zip"));
        archive(zip(Map.of(".hidden", good), UTF_8))
                .statusCode(400)
                .body("detail", containsString("holds no files"));
        byte[] locked = good.clone();
        locked[directory(locked) + 8] |= 1;
        archive(locked).statusCode(400).body("detail", containsString("password"));
        archive(zip(Map.of("en.txt", new byte[9 << 20]), UTF_8))
                .statusCode(413)
                .body("detail", containsString("unpack to more than"));
        byte[] lying = zip(Map.of("en.txt", new byte[9 << 20]), UTF_8);
        lying[directory(lying) + 27] = 0;
        lying[directory(lying) + 26] = 0;
        archive(lying).statusCode(413);

        nothingIsStored();
    }

    @Test
    void archivesThatLieAboutTheirSizesShareOneLimit() throws IOException {
        byte[] large = new byte[9 << 20]; // packs well, but not as a bomb does
        Random random = new Random(1);
        for (int at = 0; at < large.length; at += 16) {
            Arrays.fill(large, at, at + 16, (byte) ('a' + random.nextInt(26)));
        }
        byte[] lying = zip(Map.of("en.txt", large), UTF_8);
        Arrays.fill(lying, directory(lying) + 24, directory(lying) + 28, (byte) 0);
        byte[] good = zip(Map.of("fr.txt", FRENCH.getBytes(UTF_8)), UTF_8);
        given().multiPart("file", "one.zip", lying, OCTETS)
                .multiPart("file", "two.zip", good, OCTETS)
                .post("/api/resolutions/{id}/texts", id)
                .then()
                .statusCode(413)
                .body("violations.field", equalTo(List.of("one.zip", "two.zip")));

        nothingIsStored();
    }

    @Test
    void whatIsThereIsNotReplacedWhereTheWriterDoesNotWantTo() {
        given().header("If-None-Match", "*")
                .multiPart("file", "fr.txt", FRENCH.getBytes(UTF_8), OCTETS)
                .post("/api/resolutions/{id}/texts", id)
                .then()
                .statusCode(201);

        given().header("If-None-Match", "*")
                .multiPart("file", "en.txt", ENGLISH.getBytes(UTF_8), OCTETS)
                .post("/api/resolutions/{id}/texts", id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("detail", containsString("The text of " + id + " in fr is there already"));
        given().get("/api/resolutions/{id}/texts/en", id).then().statusCode(404);
        text("en", "*").statusCode(201);
        text("en", "*").statusCode(412);
        text("fr", "*").statusCode(412);
        String tag = given().get("/api/resolutions/{id}/texts/en", id).header("ETag");
        text("en", tag).statusCode(412);
        text("en", "\"t0\"").statusCode(200).body("revision", equalTo(2));
    }

    private ValidatableResponse text(String language, String ifNoneMatch) {
        return given().contentType("text/plain; charset=UTF-8")
                .header("If-None-Match", ifNoneMatch)
                .body(ENGLISH)
                .put("/api/resolutions/{id}/texts/{lang}?segmentation=line", id, language)
                .then();
    }

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    private void nothingIsStored() {
        given().get("/api/resolutions/{id}", id).then().statusCode(404);
    }

    private ValidatableResponse form(String... namesAndTexts) {
        RequestSpecification request = given();
        for (int place = 0; place < namesAndTexts.length; place += 2) {
            request.multiPart(
                    "file", namesAndTexts[place], namesAndTexts[place + 1].getBytes(UTF_8), OCTETS);
        }
        return request.post("/api/resolutions/{id}/texts", id).then();
    }

    private ValidatableResponse archive(byte[] bytes) {
        return body("application/zip", bytes);
    }

    private ValidatableResponse body(String mediaType, byte[] bytes) {
        return given().config(RestAssuredSettings.BYTES_AS_THEY_ARE)
                .header("Content-Type", mediaType)
                .body(bytes)
                .post("/api/resolutions/{id}/texts", id)
                .then();
    }
}
