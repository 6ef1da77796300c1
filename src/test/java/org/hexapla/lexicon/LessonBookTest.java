package org.hexapla.lexicon;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.language.Language;
import org.hexapla.lexicon.Lessons.Choice;
import org.hexapla.lexicon.Lessons.Teacher;
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
    @Inject Lessons lessons;
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
        book.forget(lessons.leftBehind(2 * DOCUMENTS));
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
        assertThat(lessons.teachers(Choice.DUE, 0, 500)).contains(teacher);
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
        LexiconTrainer trainer = new LexiconTrainer();
        trainer.addEntry(Map.of(ESPERANTO, "domo", LATIN, "casa"), times);
        return trainer.lexicon();
    }

    private double count() {
        return known.now().learned().translations(ESPERANTO, "domo", LATIN, 1).stream()
                .mapToDouble(Lexicon.Translation::count)
                .sum();
    }
}
