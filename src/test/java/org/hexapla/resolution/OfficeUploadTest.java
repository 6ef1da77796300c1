package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word files and their like go in as any text does. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OfficeUploadTest {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @ParameterizedTest
    @CsvSource({
        "docx, " + DOCX,
        "doc, application/msword",
        "odt, application/vnd.oasis.opendocument.text",
        "rtf, application/rtf",
        "xml, application/akn+xml"
    })
    void anUploadedFileHasClausesWithTheirNumbers(String format, String mediaType)
            throws IOException {
        String id = Requests.newId();

        Requests.upload(id, "en", fixture("en." + format), mediaType).statusCode(201);

        given().get("/api/resolutions/{id}/texts/en", id)
                .then()
                .statusCode(200)
                .body("clauses.findAll { it.kind == 'operative' }.number", hasItems("1", "2", "3"))
                .body("clauses.number", hasItems("a", "b", "i", "ii"))
                .body("clauses.findAll { it.kind == 'footnote' }.number", hasItems("1", "2"));
    }

    @Test
    void aFileOfAnotherFormatIsRefusedAndNothingIsStored() throws IOException {
        String id = Requests.newId();

        Requests.upload(id, "en", fixture("en.doc"), DOCX)
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("an old Word file (.doc)"));

        given().get("/api/resolutions/{id}", id).then().statusCode(404);
    }

    @Test
    void theTypesThatAreAcceptedAreListed() {
        Requests.upload(Requests.newId(), "en", new byte[] {1}, "image/png")
                .statusCode(415)
                .body("status", equalTo(415))
                .body("detail", containsString("application/msword"))
                .body("detail", containsString(DOCX));
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream stream =
                OfficeUploadTest.class.getResourceAsStream(
                        "/org/hexapla/document/office/" + name)) {
            if (stream == null) {
                throw new IOException("no fixture " + name);
            }
            return stream.readAllBytes();
        }
    }
}
