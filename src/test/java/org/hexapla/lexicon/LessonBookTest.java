package org.hexapla.lexicon;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.language.Language;
import org.hexapla.lexicon.StoredLessons.Choice;
import org.hexapla.lexicon.StoredLessons.Teacher;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lessons of two languages that no other test aligns. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LessonBookTest {

    private static final Language ESPERANTO = Language.of("eo");
    private static final Language LATIN = Language.of("la");

    private static final int DOCUMENTS = 8;

    @Inject LessonBook book;
    @Inject StoredLessons lessons;
    @Inject StoredPairs pairs;
    @Inject AgroalDataSource database;
    @Inject KnownWords known;

    @BeforeEach
    void alignSomeDocuments() {
        for (int document = 0; document < DOCUMENTS; document++) {
            upload(document, "eo", "Domo.");
            upload(document, "la", "Casa.");
            given().post("/api/resolutions/{id}/alignment", id(document)).then().statusCode(200);
        }
    }

    @AfterEach
    void forgetThem() {
        for (int document = 0; document < DOCUMENTS; document++) {
            given().delete("/api/resolutions/{id}", id(document));
        }
        if (!book.forget(lessons.leftBehind(2 * DOCUMENTS))) {
            book.rebuild();
        }
        assertThat(count()).as("what was learned is forgotten").isZero();
    }

    @Test
    void lessonsThatAreEnteredAtTheSameTimeAreAllInTheSum() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(DOCUMENTS);
        try {
            List<Future<?>> entered = new ArrayList<>();
            for (Teacher teacher : teachers()) {
                Lesson lesson = new Lesson(teacher.alignment(), 1, house(1));
                entered.add(writers.submit(() -> book.enter(List.of(lesson))));
            }
            for (Future<?> each : entered) {
                each.get();
            }
        } finally {
            writers.shutdownNow();
        }

        assertThat(count()).isEqualTo(DOCUMENTS);
    }

    @Test
    void aLessonTakesThePlaceOfTheFormer() {
        long alignment = teachers().get(0).alignment();

        book.enter(List.of(new Lesson(alignment, 1, house(1))));
        book.enter(List.of(new Lesson(alignment, 2, house(3))));
        assertThat(count()).isEqualTo(3);

        book.enter(List.of(new Lesson(alignment, 1, house(5))));
        assertThat(count()).as("an older version says nothing more").isEqualTo(3);
    }

    @Test
    void theVersionRisesWithEachChangeAndOnlyThen() {
        long alignment = teachers().get(0).alignment();
        book.enter(List.of(new Lesson(alignment, 1, house(1))));
        long version = known.now().version();

        book.enter(List.of(new Lesson(alignment, 2, house(1))));
        assertThat(known.now().version()).isEqualTo(version);

        book.enter(List.of(new Lesson(alignment, 3, house(2))));
        assertThat(known.now().version()).isGreaterThan(version);
        long later = known.now().version();
        given().delete("/api/resolutions/{id}", id(0));
        book.forget(lessons.leftBehind(1));
        assertThat(known.now().version()).isGreaterThan(later);
    }

    @Test
    void anAlignmentIsDueUntilItsVersionHasTaught() {
        Teacher teacher = teachers().get(0);
        assertThat(lessons.teachers(Choice.DUE, 0, 500)).contains(teacher);

        book.enter(List.of(new Lesson(teacher.alignment(), 1, Lexicon.empty())));
        assertThat(lessons.teachers(Choice.DUE, 0, 500)).doesNotContain(teacher);
        assertThat(lessons.teachers(Choice.ALL, 0, 500)).contains(teacher);

        given().post("/api/resolutions/{id}/alignment", teacher.key()).then().statusCode(200);
        assertThat(lessons.teachers(Choice.DUE, 0, 500))
                .contains(new Teacher(teacher.alignment(), 2, teacher.key()));
    }

    @Test
    void anAlignmentThatIsGoneTeachesNothing() {
        long alignment = teachers().get(0).alignment();
        given().delete("/api/resolutions/{id}", id(0)).then().statusCode(204);

        book.enter(List.of(new Lesson(alignment, 1, house(1))));

        assertThat(count()).isZero();
        assertThat(known.of(new ResolutionId(id(0)), List.of(ESPERANTO, LATIN)).words().pairs())
                .isNotEmpty();
    }

    @Test
    void whatTheBoundDroppedIsBackWhenAllIsAddedUpAgain() {
        LessonBook small = new LessonBook(lessons, pairs, new Bound(1));
        long first = teachers().get(0).alignment();
        long second = teachers().get(1).alignment();
        small.enter(List.of(new Lesson(first, 1, house(1).plus(tree(5)))));
        small.enter(List.of(new Lesson(second, 1, house(3))));
        assertThat(count()).as("trees are more frequent").isZero();

        given().delete("/api/resolutions/{id}", id(0)).then().statusCode(204);
        small.forget(lessons.leftBehind(1));
        small.rebuild();

        assertThat(count()).isEqualTo(3);
    }

    @Test
    void addingUpAgainChangesNothingWhereNothingWasDropped() {
        for (Teacher teacher : teachers()) {
            Lexicon words = house(2).plus(tree(Math.toIntExact(teacher.alignment() % 7) + 1));
            book.enter(List.of(new Lesson(teacher.alignment(), 1, words)));
        }
        given().delete("/api/resolutions/{id}", id(3)).then().statusCode(204);
        book.forget(lessons.leftBehind(1));
        double before = count();
        long version = known.now().version();

        book.rebuild();

        assertThat(count()).isEqualTo(before).isEqualTo(2 * (DOCUMENTS - 1));
        assertThat(known.now().version()).isEqualTo(version);
    }

    @Test
    void lessonsThatAreEnteredWhileAllIsAddedUpAgainAreInTheSum() throws Exception {
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = writer.submit(() -> enterVersions(6));
            while (!writing.isDone()) {
                book.rebuild();
            }
            writing.get();
        } finally {
            writer.shutdownNow();
        }

        assertThat(count()).isEqualTo(6 * DOCUMENTS);
    }

    private void enterVersions(int versions) {
        for (int version = 1; version <= versions; version++) {
            for (Teacher teacher : teachers()) {
                book.enter(List.of(new Lesson(teacher.alignment(), version, house(version))));
            }
        }
    }

    @Test
    void aLessonThatCannotBeReadIsForgottenAndItsWordsGoWhenAllIsAddedUpAgain() throws Exception {
        long first = teachers().get(0).alignment();
        long second = teachers().get(1).alignment();
        book.enter(List.of(new Lesson(first, 1, house(1)), new Lesson(second, 1, house(2))));
        damage("lexicon_lesson", "alignment_id = " + first);

        given().delete("/api/resolutions/{id}", id(0)).then().statusCode(204);
        assertThat(book.forget(lessons.leftBehind(1))).isFalse();
        assertThat(lessons.leftBehind(1)).isEmpty();
        book.rebuild();

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aLessonThatCannotBeReadIsReplaced() throws Exception {
        long first = teachers().get(0).alignment();
        book.enter(List.of(new Lesson(first, 1, house(1))));
        damage("lexicon_lesson", "alignment_id = " + first);

        assertThat(book.enter(List.of(new Lesson(first, 2, house(4))))).isFalse();
        book.rebuild();

        assertThat(count()).isEqualTo(4);
    }

    @Test
    void anAlignmentWhoseLessonCannotBeReadIsDueAgainWhenAllIsAddedUp() throws Exception {
        Teacher teacher = teachers().get(0);
        book.enter(List.of(new Lesson(teacher.alignment(), 1, house(1))));
        damage("lexicon_lesson", "alignment_id = " + teacher.alignment());

        book.rebuild();

        assertThat(count()).isZero();
        assertThat(lessons.teachers(Choice.DUE, 0, 500)).contains(teacher);
    }

    @Test
    void anAlignmentWhoseLessonCannotBeReadIsMadeWithoutAnythingLearned() throws Exception {
        Teacher teacher = teachers().get(0);
        book.enter(List.of(new Lesson(teacher.alignment(), 1, house(1))));
        damage("lexicon_lesson", "alignment_id = " + teacher.alignment());

        given().post("/api/resolutions/{id}/alignment", teacher.key())
                .then()
                .statusCode(200)
                .body("lexicon", equalTo(0));
        assertThat(
                        known.of(new ResolutionId(teacher.key()), List.of(ESPERANTO, LATIN))
                                .words()
                                .translations(ESPERANTO, "domo", LATIN, 1))
                .isEmpty();
    }

    @Test
    void aPairThatCannotBeReadCountsForNothingUntilAllIsAddedUpAgain() throws Exception {
        long first = teachers().get(0).alignment();
        long second = teachers().get(1).alignment();
        book.enter(List.of(new Lesson(first, 1, house(1))));
        damage("lexicon_pair", "left_language = 'eo' and right_language = 'la'");

        given().get("/api/lexicon/translations?from=eo&to=la&word=domo")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().post("/api/resolutions/{id}/alignment", id(5)).then().statusCode(200);
        assertThat(book.enter(List.of(new Lesson(second, 1, house(2))))).isFalse();
        book.rebuild();

        assertThat(count()).isEqualTo(3);
    }

    /** Cuts off what is stored, beneath the server. */
    private void damage(String table, String which) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int rows =
                    statement.executeUpdate(
                            "update "
                                    + table
                                    + " set words = substring(words for length(words) - 1) where "
                                    + which);
            assertThat(rows).isEqualTo(1);
            // others see it at once
            statement.executeUpdate(
                    "update lexicon_pair set version = (select max(version) from lexicon_pair) + 1"
                            + " where left_language = 'eo' and right_language = 'la'");
        }
    }

    private List<Teacher> teachers() {
        return lessons.teachers(Choice.ALL, 0, 500).stream()
                .filter(teacher -> teacher.key().startsWith("LESSON-"))
                .toList();
    }

    private static String id(int document) {
        return "LESSON-" + document;
    }

    private static void upload(int document, String language, String text) {
        given().contentType("text/plain")
                .body(text)
                .put("/api/resolutions/{id}/texts/{lang}", id(document), language);
    }

    /** One word that translated another so many times. */
    private static Lexicon house(int times) {
        return words("domo", "casa", times);
    }

    private static Lexicon tree(int times) {
        return words("arbo", "arbor", times);
    }

    private static Lexicon words(String esperanto, String latin, int times) {
        LexiconTrainer trainer = new LexiconTrainer();
        trainer.addEntry(Map.of(ESPERANTO, esperanto, LATIN, latin), times);
        return trainer.lexicon();
    }

    private double count() {
        return known.now().learned().translations(ESPERANTO, "domo", LATIN, 1).stream()
                .mapToDouble(Lexicon.Translation::count)
                .sum();
    }
}
