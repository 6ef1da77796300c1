package org.hexapla.resolution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** What takes long is aligned in the background without anybody's asking. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LongAligningTest.TwoSegmentsAtMost.class)
class LongAligningTest {

    public static final class TwoSegmentsAtMost implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hexapla.limits.foreground-segments", "2");
        }
    }

    @Test
    void moreSegmentsThanTheLimitBecomeAJob() {
        String id = Requests.newId();
        Requests.upload(id, "en", "One.").statusCode(201);
        Requests.upload(id, "fr", "Un.").statusCode(201);
        Requests.align(id).statusCode(200);
        Requests.upload(id, "ru", "Один.").statusCode(201);

        String job =
                Requests.align(id)
                        .statusCode(202)
                        .header("Location", startsWith("http"))
                        .extract()
                        .header("Location");

        given().get(job + "/events").asString();
        given().get(job).then().body("state", equalTo("done"));
    }
}
