package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PdfUploadTest {

    private static final Path ENGLISH =
            Path.of("src/test/resources/org/hexapla/document/pdf/lighthouses.en.pdf");

    @Test
    void aPdfIsReadIntoClauses() throws IOException {
        String id = Requests.newId();

        Requests.upload(id, "en", Files.readAllBytes(ENGLISH), "application/pdf").statusCode(201);

        given().get("/api/resolutions/{id}/texts/en", id)
                .then()
                .statusCode(200)
                .body("clauses.size()", equalTo(24))
                .body("clauses.findAll { it.kind == 'footnote' }.number", contains("1", "2", "3"))
                .body("clauses.findAll { it.kind == 'footnote' }.parent", everyItem(notNullValue()))
                .body("clauses.segments.flatten().text.join(' ')", not(containsString("26-00417")));
    }

    @Test
    void aPdfThatIsCutShortIsRefusedAndNothingIsStored() throws IOException {
        String id = Requests.newId();
        byte[] file = Files.readAllBytes(ENGLISH);

        Requests.upload(id, "en", Arrays.copyOf(file, file.length / 2), "application/pdf")
                .statusCode(400)
                .body("detail", containsString("cut short"));

        given().get("/api/resolutions/{id}", id).then().statusCode(404);
    }

    @Test
    void anotherFileThatIsSaidToBeAPdfIsRefused() {
        byte[] text = "Recalling,".getBytes(StandardCharsets.UTF_8);

        Requests.upload(Requests.newId(), "en", text, "application/pdf").statusCode(415);
    }
}
