package org.hexapla.lexicon;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexapla.align.LanguagePair;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconReader;
import org.hexapla.language.Language;
import org.hexapla.lexicon.StoredLessons.Choice;
import org.hexapla.lexicon.StoredLessons.Teacher;
import org.hexapla.resolution.AlignmentChanged;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What alignments teach. Each test has words of its own, that no other text has and that mean
 * nothing.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LexiconTest.LearningAtOnce.class)
class LexiconTest {

    private static final int ENTRIES = 1_000;

    private static final Language ENGLISH = Language.of("en");
    private static final Language FRENCH = Language.of("fr");

    private static int count;

    @Inject AgroalDataSource database;
    @Inject KnownWords known;
    @Inject StoredLessons lessons;
    @Inject Event<AlignmentChanged> changes;

    private String id = "";
    private Story story = new Story(0);

    public static final class LearningAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hexapla.lexicon.learning",
                    "true",
                    "hexapla.lexicon.patience",
                    "0S",
                    "hexapla.jobs.polling",
                    "0.1S",
                    "hexapla.lexicon.entries",
                    Integer.toString(ENTRIES));
        }
    }

    @BeforeEach
    void alignADocument() {
        story = new Story(++count);
        id = "LEXICON-" + count;
        align(id, story);
        awaitLearning();
    }

    @Test
    void anAlignmentTeachesWords() {
        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isPositive();
        assertThat(count("fr", story.word("fr", 0), "en", story.word("en", 0))).isPositive();
        given().get("/api/lexicon")
                .then()
                .statusCode(200)
                .body("items.languages", hasItem(List.of("en", "fr")))
                .body("items.version", everyItem(lessThanOrEqualTo((int) version())));
    }

    @Test
    void aligningAgainCountsNothingTwice() {
        double before = count("en", story.word("en", 0), "fr", story.word("fr", 0));
        long version = version();

        given().post("/api/resolutions/{id}/alignment", id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        awaitLearning();

        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isEqualTo(before);
        assertThat(version()).as("nothing has changed").isEqualTo(version);
    }

    @Test
    void whatIsAlignedAnewFromOtherTextsTeachesOnlyThese() {
        Story other = new Story(++count);
        align(id, other);
        awaitLearning();

        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isZero();
        assertThat(count("en", other.word("en", 0), "fr", other.word("fr", 0))).isPositive();
    }

    @Test
    void confirmedUnitsCountInFullAndRejectedOnesNotAtAll() throws SQLException {
        double draft = count("en", story.word("en", 0), "fr", story.word("fr", 0));

        review("confirmed");
        double confirmed = count("en", story.word("en", 0), "fr", story.word("fr", 0));
        review("rejected");

        assertThat(confirmed).isGreaterThan(draft);
        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isZero();
    }

    @Test
    void aTextInAnotherLanguageThanItIsSaidToBeInTeachesNothing() {
        String same = "LEXICON-SAME-" + count;
        String text =
                "The committee met in the morning and heard the reports of the zorbu.\n"
                        + "The secretary thanked the experts for their patience with the questions.\n"
                        + "After a long debate the proposal about the zorbu was put to the vote.\n"
                        + "Nobody was against it, and the meeting was closed with the old zorbu.\n";
        for (String language : List.of("en", "fr")) {
            given().contentType("text/plain")
                    .body(text)
                    .put("/api/resolutions/{id}/texts/{lang}?segmentation=line", same, language)
                    .then()
                    .statusCode(201);
        }
        given().post("/api/resolutions/{id}/alignment", same).then().statusCode(200);
        awaitLearning();

        assertThat(count("en", "zorbu", "fr", "zorbu")).isZero();
        given().delete("/api/resolutions/{id}", same).then().statusCode(204);
        awaitLearning();
    }

    @Test
    void whatADeletedResolutionTaughtIsForgotten() {
        given().delete("/api/resolutions/{id}", id).then().statusCode(204);
        awaitLearning();

        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isZero();
        assertThat(count("fr", story.word("fr", 0), "en", story.word("en", 0))).isZero();
    }

    @Test
    void theNextDocumentIsAlignedWithWhatTheFirstTaughtAndTheFirstIsNot() {
        String next = "LEXICON-NEXT-" + count;
        List<Language> languages = List.of(ENGLISH, FRENCH);
        String word = story.word("en", 0);

        assertThat(
                        known.of(new ResolutionId(next), languages)
                                .words()
                                .translations(ENGLISH, word, FRENCH, 9))
                .extracting(Lexicon.Translation::word)
                .contains(story.word("fr", 0));
        assertThat(
                        known.of(new ResolutionId(id), languages)
                                .words()
                                .translations(ENGLISH, word, FRENCH, 9))
                .isEmpty();
    }

    @Test
    void aTextOfKnownWordsIsAlignedMoreSurely() {
        String unknown = "LEXICON-UNKNOWN-" + count;
        String next = "LEXICON-KNOWN-" + count;
        int version = (int) version();
        align(unknown, new Story(++count), 4);
        align(next, story, 4);

        given().get("/api/resolutions/{id}/alignment", next)
                .then()
                .body("lexicon", greaterThanOrEqualTo(version));
        assertThat(confidence(next)).isGreaterThan(confidence(unknown));
    }

    @Test
    void theExportIsAFileOfALexicon() throws IOException {
        Response answer = given().get("/api/lexicon/file?languages=fr,en");
        answer.then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString(".lexicon"));

        Lexicon read = read(answer);
        assertThat(read.pairs()).containsExactly(LanguagePair.of(ENGLISH, FRENCH));
        assertThat(read.translations(ENGLISH, story.word("en", 0), FRENCH, 9))
                .extracting(Lexicon.Translation::word)
                .contains(story.word("fr", 0));
        assertThat(given().get("/api/lexicon/file?languages=fr,en").asByteArray())
                .as("the same version gives the same bytes")
                .isEqualTo(answer.asByteArray());
        assertThat(read(given().get("/api/lexicon/file?languages=en,zh")).isEmpty()).isTrue();
    }

    @Test
    void whoHasTheVersionIsNotSentItAgain() {
        String tag = given().get("/api/lexicon/file").then().extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/lexicon/file")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));

        align("LEXICON-MORE-" + count, new Story(++count));
        awaitLearning();
        given().header("If-None-Match", tag)
                .get("/api/lexicon/file")
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void trainingIsAJobThatMayBeDoneTwice() {
        train().body("result.alignments", greaterThan(0));
        double once = count("en", story.word("en", 0), "fr", story.word("fr", 0));

        train();

        assertThat(once).isPositive();
        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isEqualTo(once);
    }

    @Test
    void anAlignmentThatCannotTeachDoesNotKeepOthersFromIt() throws SQLException {
        String other = "LEXICON-OTHER-" + count;
        Story news = new Story(++count);
        change("update unit set kind = 'x' || kind where alignment_id in");

        align(other, news);
        train().body("result.failed", equalTo(1));

        assertThat(count("en", news.word("en", 0), "fr", news.word("fr", 0))).isPositive();
        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0)))
                .as("what it has taught in this version stays")
                .isPositive();
        change("update unit set kind = substring(kind from 2) where alignment_id in");
        train().body("result.failed", equalTo(0));
    }

    @Test
    void anAlignmentThatCannotTeachIsNotAskedAgainUntilItChanges() throws SQLException {
        change("update unit set kind = 'x' || kind where alignment_id in");
        announceChange();
        assertThat(due()).isEmpty();
        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isZero();

        change("update unit set kind = substring(kind from 2) where alignment_id in");
        announceChange();
        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isPositive();
    }

    @Test
    void aTextThatIsReplacedLeavesNothingDue() {
        upload(id, "en", story, 21);
        awaitLearning();

        assertThat(due()).isEmpty();
        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isPositive();
    }

    @Test
    void aLessonThatCannotBeReadDoesNotEndTheJobs() throws SQLException {
        double before = count("en", story.word("en", 0), "fr", story.word("fr", 0));
        change(
                "update lexicon_lesson set words = substring(words for length(words) - 1)"
                        + " where alignment_id in");

        given().delete("/api/resolutions/{id}", id).then().statusCode(204);
        awaitLearning();

        assertThat(before).isPositive();
        assertThat(count("en", story.word("en", 0), "fr", story.word("fr", 0))).isZero();
    }

    @Test
    void thePairsAreListedPartByPart() {
        String three = "LEXICON-THREE-" + count;
        upload(three, "it", story, 20);
        align(three, story);
        awaitLearning();

        JsonPath first = given().get("/api/lexicon?limit=1").then().extract().jsonPath();
        given().queryParam("limit", 1)
                .queryParam("cursor", first.getString("next"))
                .get("/api/lexicon")
                .then()
                .statusCode(200)
                .body("items.languages", not(hasItem(first.getList("items[0].languages"))));
    }

    @Test
    void aPairOfLanguagesStaysWithinItsBounds() {
        String large = "LEXICON-LARGE-" + count;
        upload(large, "de", story, 2 * ENTRIES);
        upload(large, "nl", story, 2 * ENTRIES);
        given().post("/api/resolutions/{id}/alignment", large).then().statusCode(200);
        awaitLearning();

        int entries =
                given().get("/api/lexicon")
                        .jsonPath()
                        .getInt("items.find { it.languages == ['de', 'nl'] }.entries");
        assertThat(entries).isBetween(1, ENTRIES);
    }

    /** Sets the status of all units, as a reviewer does who says of each what it is. */
    private void review(String status) throws SQLException {
        change("update unit set status = '" + status + "' where alignment_id in");
        announceChange();
    }

    private void announceChange() throws SQLException {
        change("update alignment set version = version + 1 where id in");
        QuarkusTransaction.requiringNew()
                .run(() -> changes.fire(new AlignmentChanged(new ResolutionId(id))));
        awaitLearning();
    }

    /** The resolution, if its alignment is due. */
    private List<String> due() {
        return lessons.teachers(Choice.DUE, 0, 500).stream()
                .map(Teacher::key)
                .filter(id::equals)
                .toList();
    }

    /** Changes something of the alignment beneath the server. */
    private void change(String update) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                update
                                        + " (select a.id from alignment a join resolution r"
                                        + " on r.id = a.resolution_id where r.key = ?)")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }

    private static void align(String id, Story story) {
        align(id, story, 20);
    }

    private static void align(String id, Story story, int lines) {
        upload(id, "en", story, lines);
        upload(id, "fr", story, lines);
        given().post("/api/resolutions/{id}/alignment", id).then().statusCode(200);
    }

    private static void upload(String id, String language, Story story, int lines) {
        given().contentType("text/plain")
                .body(story.text(language, lines))
                .put("/api/resolutions/{id}/texts/{lang}?segmentation=line", id, language);
    }

    /** Waits until nothing more is to be learned. */
    private static void awaitLearning() {
        List<String> open =
                given().get("/api/jobs?limit=500")
                        .jsonPath()
                        .getList(
                                "items.findAll { it.kind == 'learn' && (it.state == 'queued' ||"
                                        + " it.state == 'running') }.id");
        for (String job : open) {
            given().get("/api/jobs/{job}/events", job).asString();
            given().get("/api/jobs/{job}", job).then().body("state", equalTo("done"));
        }
    }

    private static ValidatableResponse train() {
        String job =
                given().post("/api/lexicon/train")
                        .then()
                        .statusCode(202)
                        .body("kind", equalTo("train"))
                        .extract()
                        .header("Location");
        given().get(job + "/events").asString();
        return given().get(job).then().body("state", equalTo("done"));
    }

    private static long version() {
        String tag = given().get("/api/lexicon/file").then().extract().header("ETag");
        return Long.parseLong(tag.replaceAll("[^0-9]", ""));
    }

    /** How often a word was translated by another. */
    private static double count(String from, String word, String to, String other) {
        List<Float> counts =
                translations(from, word, to)
                        .getList("items.findAll { it.word == '" + other + "' }.count", Float.class);
        return counts.isEmpty() ? 0 : counts.get(0);
    }

    private static JsonPath translations(String from, String word, String to) {
        return given().queryParam("from", from)
                .queryParam("to", to)
                .queryParam("word", word)
                .get("/api/lexicon/translations?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static double confidence(String id) {
        List<Float> confidences =
                given().get("/api/resolutions/{id}/alignment", id)
                        .jsonPath()
                        .getList("units.confidence", Float.class);
        return confidences.stream().mapToDouble(Float::doubleValue).average().orElse(0);
    }

    private static Lexicon read(Response answer) throws IOException {
        return LexiconReader.read(new ByteArrayInputStream(answer.asByteArray())).lexicon();
    }

    /** A text in any language, of words that no other story and no other language has. */
    private record Story(int number) {

        private static final int WORDS = 30;
        private static final String CONSONANTS = "bcdfgklmprtvxz";
        private static final String VOWELS = "aiouy";

        /** All words of five letters; longer ones would be cut when they are learned. */
        private static final int ALL = 14 * 5 * 14 * 5 * 14;

        String word(String language, int meaning) {
            int languages = List.of("de", "en", "fr", "it", "nl").indexOf(language);
            int rest = (int) (((number * 250L + meaning) * 5 + languages) * 7919 % ALL);
            StringBuilder word = new StringBuilder();
            for (String letters : List.of(CONSONANTS, VOWELS, CONSONANTS, VOWELS, CONSONANTS)) {
                word.append(letters.charAt(rest % letters.length()));
                rest /= letters.length();
            }
            return word.toString();
        }

        String text(String language, int lines) {
            Random random = new Random(number);
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < lines; line++) {
                for (int words = 4 + random.nextInt(8); words > 0; words--) {
                    int meaning = random.nextInt(WORDS + lines / 2);
                    text.append(word(language, meaning)).append(' ');
                }
                text.append(word(language, 0)).append(" .\n");
            }
            return text.toString();
        }
    }
}
