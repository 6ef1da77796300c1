package org.hexapla.workspace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkspaceTest {

    @Inject LoadedFolders loaded;
    @Inject FolderLoader loader;

    @TempDir Path root;

    @Test
    void aFolderIsLoadedAndAligned() throws IOException {
        write("WS-1/resolution.json", "{\"symbol\": \"WS/1\", \"title\": \"A title\"}");
        write("WS-1/en.txt", "One.");
        write("WS-1/fr.txt", "Un.");
        write("WS-1/readme.txt", "No text.");

        load();

        given().get("/api/resolutions/WS-1")
                .then()
                .statusCode(200)
                .body("symbol", equalTo("WS/1"))
                .body("languages", contains("en", "fr"))
                .body("alignment.version", equalTo(1));
    }

    @Test
    void aReviewedAlignmentIsTakenAsItIs() throws IOException {
        write("WS-2/en.txt", "One.\n\nTwo.");
        write("WS-2/fr.txt", "Un.\n\nDeux.");
        write(
                "WS-2/alignment.jsonl",
                """
                {"kind": "operative", "number": "1", "status": "confirmed", "confidence": 1, "cells": {"en": [{"start": 0, "end": 4}, {"start": 6, "end": 10}]}}
                {"kind": "paragraph", "status": "draft", "confidence": 0.5, "cells": {"fr": [{"start": 0, "end": 3}, {"start": 5, "end": 10}]}}
                """);

        load();

        given().get("/api/resolutions/WS-2/alignment")
                .then()
                .statusCode(200)
                .body("units.status", contains("confirmed", "draft"))
                .body("units.kind", contains("operative", "paragraph"))
                .body("units.number", contains("1", null))
                .body("units[1].cells.fr.segments.text", contains("Un.", "Deux."));
    }

    @Test
    void anExportIsAReviewedAlignment() throws IOException {
        write("WS-20/en.txt", "One.\n\nTwo.\n\nThree.");
        write("WS-20/fr.txt", "Un.\n\nDeux.\n\nTrois.");
        write(
                "WS-20/alignment.jsonl",
                """
                {"kind": "operative", "number": "1", "status": "confirmed", "confidence": 0.9, "flags": ["order"], "cells": {"en": [{"start": 0, "end": 4}], "fr": [{"start": 0, "end": 3}]}}
                {"kind": "paragraph", "status": "rejected", "confidence": 0.5, "cells": {"en": [{"start": 6, "end": 10}], "fr": [{"start": 5, "end": 10}]}}
                {"kind": "paragraph", "status": "draft", "confidence": 0.5, "cells": {"en": [{"start": 12, "end": 18}], "fr": [{"start": 12, "end": 18}]}}
                """);
        load();
        String exported = given().get("/api/resolutions/WS-20/export?format=jsonl").asString();
        write("WS-21/en.txt", "One.\n\nTwo.\n\nThree.");
        write("WS-21/fr.txt", "Un.\n\nDeux.\n\nTrois.");
        write("WS-21/alignment.jsonl", exported);

        load();

        given().get("/api/resolutions/WS-21/alignment")
                .then()
                .statusCode(200)
                .body("units.status", contains("confirmed", "rejected", "draft"))
                .body("units.kind", contains("operative", "paragraph", "paragraph"))
                .body("units.number", contains("1", null, null))
                .body("units[0].flags", contains("order"))
                .body("units[2].cells.fr.segments.text", contains("Trois."));
    }

    @Test
    void whatIsDeletedDoesNotComeBackAndWhatIsChangedStays() throws IOException {
        write("WS-3/en.txt", "One.");
        write("WS-4/en.txt", "One.");
        load();
        given().delete("/api/resolutions/WS-3").then().statusCode(204);
        write("WS-4/en.txt", "Another.");

        load();

        given().get("/api/resolutions/WS-3").then().statusCode(404);
        given().get("/api/resolutions/WS-4/texts/en").then().body("revision", equalTo(1));
    }

    @Test
    void aBrokenFolderIsLeftOutWholeAndTheOthersAreLoaded() throws IOException {
        write("WS-5/en.txt", "One.");
        write("WS-5/fr.txt", "");
        write("WS-6/resolution.json", "{\"symbol\": ");
        write("WS-7/resolution.json", "{\"symbol\": \"Another/1\"}");
        write("WS-8/en.txt", "One.");
        write("WS-8/fr.txt", "Un.");
        write("WS-8/alignment.jsonl", "{\"cells\": {\"en\": [{\"start\": 0, \"end\": 99}]}}");
        write("WS--x/en.txt", "One.");
        write("WS-9/en.txt", "One.");

        load();

        for (int broken = 5; broken <= 8; broken++) {
            given().get("/api/resolutions/WS-" + broken).then().statusCode(404);
        }
        given().get("/api/resolutions/WS-9").then().statusCode(200).body("alignment", nullValue());
        write("WS-5/fr.txt", "Un.");
        load();
        given().get("/api/resolutions/WS-5").then().statusCode(200);
    }

    @Test
    void aReviewedAlignmentThatIsNotUtf8LeavesNothingBehindAndIsLoadedOnceItIsMended()
            throws IOException {
        write("WS-10/en.txt", "One.");
        write("WS-10/fr.txt", "Un.");
        Path alignment = root.resolve("WS-10/alignment.jsonl");
        Files.write(alignment, new byte[] {'{', (byte) 0xE9, '}'});

        load();

        given().get("/api/resolutions/WS-10").then().statusCode(404);
        assertThat(loaded.names()).doesNotContain("WS-10");
        assertThatThrownBy(() -> loader.load(new WorkspaceFolder(root.resolve("WS-10"))))
                .isInstanceOf(BrokenFolderException.class)
                .hasMessage("alignment.jsonl: is not UTF-8");
        Files.delete(alignment);
        load();
        given().get("/api/resolutions/WS-10")
                .then()
                .statusCode(200)
                .body("languages", contains("en", "fr"));
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingBehind() throws IOException {
        write("WS-11/en.txt", "One.");
        write("WS-11/fr.txt", "Un.");
        Files.createDirectory(root.resolve("WS-11/alignment.jsonl"));

        load();

        given().get("/api/resolutions/WS-11").then().statusCode(404);
        assertThat(loaded.names()).doesNotContain("WS-11");
        assertThatThrownBy(() -> loader.load(new WorkspaceFolder(root.resolve("WS-11"))))
                .isInstanceOf(BrokenFolderException.class)
                .hasMessageStartingWith("alignment.jsonl: can't be read");
    }

    private void load() {
        new Workspace(root.toString(), loaded, loader).load();
    }

    private void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }
}
