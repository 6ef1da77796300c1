package org.hexapla.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hexapla.check.Flag;
import org.hexapla.resolution.store.FindingsColumn;
import org.hexapla.resolution.store.UnitFinding;
import org.hexapla.review.store.AlignmentHeads;
import org.hexapla.review.store.UnitsToCheck;
import org.hexapla.server.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After any edits the units have the marks that a check of the whole alignment would leave on them,
 * though only what is near to a change is checked then. What is found of names and terms is the one
 * exception: it goes with the words, and is compared anew only when the whole is checked.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WholeCheckTest {

    @Inject DataSource database;
    @Inject AlignmentHeads heads;
    @Inject Flagging flagging;
    @Inject UnitsToCheck units;

    /**
     * What is stored with a unit.
     *
     * @param found what was found, but for terms, in any order
     */
    private record Stored(
            long unit,
            List<String> flags,
            List<String> dismissed,
            TreeSet<String> found,
            double doubt) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void editsOfLinesLeaveTheMarksOfAWholeCheck(long seed) {
        Desk desk =
                Desk.withLines(
                        Map.of(
                                "en",
                                lines("The Council of Free Ports saw %d ships (of %d) at sea.")
                                        .replaceFirst("at sea", "“at sea”"),
                                "fr",
                                lines("Le Conseil des ports libres vit %d navires (de %d) en mer.")
                                        .replaceFirst("en mer", "«en mer"),
                                "ru",
                                lines("Совет свободных портов видел %d кораблей (из %d) в море.")));

        assertThatEditsLeaveTheMarksOfAWholeCheck(desk, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {3})
    void editsOfClausesLeaveTheMarksOfAWholeCheck(long seed) {
        Desk desk =
                Desk.withTexts(
                        Map.of(
                                "en",
                                "The General Assembly,\n\n"
                                        + clauses("Urges all %d ports to open; it is time;")
                                                .replaceFirst("open", "(open)"),
                                "fr",
                                "L’Assemblée générale,\n\n"
                                        + clauses("Prie les %d ports d’ouvrir ; il est temps ;")
                                                .replaceFirst("ouvrir", "(ouvrir"),
                                "ru",
                                "Генеральная Ассамблея,\n\n"
                                        + clauses("просит все %d портов открыться; пора;")));

        assertThatEditsLeaveTheMarksOfAWholeCheck(desk, seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 24})
    void aLongAlignmentIsCheckedInStretchesAsItWouldBeAtOnce(int stretch) {
        Desk desk =
                Desk.withLines(
                        Map.of(
                                "en",
                                quotations("The port has %s quays.", "“", "”", 30),
                                "fr",
                                quotations("Le port a %s quais.", "«", "»", 33),
                                "ru",
                                longQuotations("В порту %s причалов.")));
        long alignment = alignment(desk);
        List<Stored> atOnce = stored(alignment);

        QuarkusTransaction.begin();
        try {
            wipe(alignment);
            new Flagging(units, 5, stretch).all(alignment);

            assertThat(stored(alignment)).isEqualTo(atOnce);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(atOnce.stream().flatMap(unit -> unit.flags.stream()))
                .contains("number-mismatch", "unbalanced");
    }

    /** Lines of which each sixth quotes its number, and each fifth has another. */
    private static String quotations(String sentence, String open, String close, int other) {
        return numbered(
                at -> {
                    int number = at % 5 == 0 ? other + at : 30 + at;
                    return sentence.formatted(
                            at % 6 == 0 ? open + number + close : String.valueOf(number));
                });
    }

    /** Lines of which each sixth opens a quotation; the first two end four lines below. */
    private static String longQuotations(String sentence) {
        return numbered(
                at ->
                        sentence.formatted((at % 6 == 0 ? "«" : "") + (30 + at))
                                + (at == 4 || at == 10 ? "»" : ""));
    }

    private static String numbered(IntFunction<String> line) {
        return IntStream.range(0, 24).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private void wipe(long alignment) {
        try (Connection connection = database.getConnection();
                PreparedStatement wipe =
                        connection.prepareStatement(
                                """
                                update unit set flags = '{}', findings = '[]', doubt = 0
                                where alignment_id = ?
                                """)) {
            wipe.setLong(1, alignment);
            wipe.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long alignment(Desk desk) {
        return QuarkusTransaction.requiringNew()
                .call(() -> heads.of(desk.id).orElseThrow().alignment());
    }

    private void assertThatEditsLeaveTheMarksOfAWholeCheck(Desk desk, long seed) {
        long alignment = alignment(desk);
        RandomEdits edits = new RandomEdits(desk, new Random(seed));
        TreeSet<String> raised = new TreeSet<>();
        for (int edit = 0; edit < 30; edit++) {
            edits.next();
            List<Stored> after = stored(alignment);

            assertThat(after).as("edit " + edit).isEqualTo(checkedWhole(alignment));
            after.forEach(unit -> raised.addAll(unit.flags));
            after.forEach(unit -> raised.addAll(unit.dismissed));
        }
        assertThat(raised).as("what the edits led to").contains("number-mismatch", "unbalanced");
    }

    private List<Stored> checkedWhole(long alignment) {
        QuarkusTransaction.begin();
        try {
            flagging.all(alignment);
            return stored(alignment);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<Stored> stored(long alignment) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                """
                                select id, flags, dismissed, findings::text as findings, doubt
                                from unit where alignment_id = ? order by position
                                """)) {
            query.setLong(1, alignment);
            List<Stored> stored = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    stored.add(
                            new Stored(
                                    rows.getLong("id"),
                                    withoutTerms(words(rows, "flags")),
                                    words(rows, "dismissed"),
                                    FindingsColumn.read(rows.getString("findings")).stream()
                                            .filter(finding -> !isOfTerms(finding.flag()))
                                            .map(UnitFinding::toString)
                                            .collect(Collectors.toCollection(TreeSet::new)),
                                    rows.getDouble("doubt")));
                }
            }
            return stored;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .toList();
    }

    private static List<String> withoutTerms(List<String> flags) {
        return flags.stream().filter(flag -> !isOfTerms(flag)).toList();
    }

    private static boolean isOfTerms(String flag) {
        return flag.equals(Flag.TERM_DIFFERS.key());
    }

    private static String lines(String sentence) {
        return IntStream.range(2, 26)
                .mapToObj(at -> sentence.formatted(3 * at, 100 + at))
                .collect(Collectors.joining("\n"));
    }

    private static String clauses(String clause) {
        return IntStream.range(1, 12)
                .mapToObj(at -> at + ". " + clause.formatted(10 * at))
                .collect(Collectors.joining("\n\n"));
    }
}
