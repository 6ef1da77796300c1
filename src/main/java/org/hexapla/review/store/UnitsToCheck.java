package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.check.CheckedCell;
import org.hexapla.check.CheckedUnit;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.OpeningReader;
import org.hexapla.clause.Segment;
import org.hexapla.document.MarkedText;
import org.hexapla.language.Language;
import org.hexapla.parallel.CellText;
import org.hexapla.resolution.store.FindingsColumn;

/** Reads units as the checks see them, and stores what was found. */
@ApplicationScoped
public class UnitsToCheck {

    /** Those of the alignment's languages are its texts', asked for once. */
    private static final String COLUMNS =
            """
            u.id, u.position, u.confidence, u.doubt, u.flags, u.dismissed, u.findings::text,
                (select coalesce(array_agg(t.language), '{}')
                from aligned_text a join text t on t.id = a.text_id
                where a.alignment_id = ?) as languages
            """;

    private static final String STRETCH =
            "select "
                    + COLUMNS
                    + """
            from unit u where u.alignment_id = ? and u.position between ? and ? order by u.position
            """;

    private static final String THESE =
            "select "
                    + COLUMNS
                    + "from unit u where u.alignment_id = ? and u.id = any(?) order by u.position";

    private static final String NEAR =
            "select "
                    + COLUMNS
                    + """
            from unit u
            where u.id in (
                select o.id
                from unit n join unit o on o.alignment_id = n.alignment_id
                    and o.position between n.position - ? and n.position + ?
                where n.alignment_id = ? and n.id = any(?))
            order by u.position
            """;

    private static final String SEGMENTS =
            "select "
                    + StateRows.SEGMENT_COLUMNS
                    + """
            , t.language, c.kind,
                m.unit_id = any(?) and not exists (select 1 from segment b
                    where b.text_id = s.text_id and b.clause = s.clause and b.index < s.index)
                    as opens
            from unit_segment m
            join segment s on s.id = m.segment_id
            join text t on t.id = s.text_id
            join clause c on c.text_id = s.text_id and c.index = s.clause
            where m.unit_id = any(?)
            order by m.unit_id, t.language, s.index
            """;

    private final Sql sql;

    UnitsToCheck(Sql sql) {
        this.sql = sql;
    }

    /** How many units an alignment has. */
    public int count(long alignment) {
        return sql.list(
                        "select count(*) from unit where alignment_id = ?",
                        row -> row.getInt(1),
                        alignment)
                .get(0);
    }

    /** The units at some positions, from the first to the last, in their order. */
    public List<UnitToCheck> stretch(long alignment, int first, int last) {
        List<Bare> units = sql.list(STRETCH, Bare::of, alignment, alignment, first, last);
        return filled(units, units.stream().map(Bare::id).toList());
    }

    /** Some units, in their order. */
    public List<UnitToCheck> these(long alignment, Collection<Long> units) {
        return filled(sql.list(THESE, Bare::of, alignment, alignment, List.copyOf(units)), units);
    }

    /**
     * Units and those around them, in their order; of those around them nothing but the text is
     * there to be checked.
     */
    public List<UnitToCheck> near(long alignment, Collection<Long> units, int reach) {
        return filled(
                sql.list(NEAR, Bare::of, alignment, reach, reach, alignment, List.copyOf(units)),
                units);
    }

    /** Stores what was found, by the ids of units. */
    public void store(Map<Long, UnitToCheck.Marks> marks) {
        sql.each(
                """
                update unit set flags = ?, dismissed = ?, findings = ?::jsonb, doubt = ?
                where id = ?
                """,
                marks.entrySet(),
                (statement, entry) ->
                        Sql.set(
                                statement,
                                entry.getValue().flags().toArray(String[]::new),
                                entry.getValue().dismissed().toArray(String[]::new),
                                FindingsColumn.written(entry.getValue().findings()),
                                entry.getValue().doubt(),
                                entry.getKey()));
    }

    /** A unit without its cells. */
    private record Bare(
            long id,
            int position,
            double confidence,
            UnitToCheck.Marks marks,
            Set<Language> languages) {

        static Bare of(ResultSet row) throws SQLException {
            return new Bare(
                    row.getLong("id"),
                    row.getInt("position"),
                    row.getDouble("confidence"),
                    new UnitToCheck.Marks(
                            Sql.words(row, "flags"),
                            Sql.words(row, "dismissed"),
                            FindingsColumn.read(row.getString("findings")),
                            row.getDouble("doubt")),
                    Sql.words(row, "languages").stream()
                            .map(Language::new)
                            .collect(Collectors.toSet()));
        }
    }

    /** A segment with what is known of its clause. */
    private record Piece(
            long unit, Language language, Segment segment, ClauseKind kind, boolean opens) {

        static Piece of(ResultSet row) throws SQLException {
            return new Piece(
                    row.getLong("unit_id"),
                    new Language(row.getString("language")),
                    StateRows.segment(row).segment(),
                    StateRows.kind(row),
                    row.getBoolean("opens"));
        }
    }

    /** Units with their cells, those of some with the openings of their clauses. */
    private List<UnitToCheck> filled(List<Bare> units, Collection<Long> whole) {
        Map<Long, Map<Language, List<Piece>>> pieces = new HashMap<>();
        for (Piece piece :
                sql.list(
                        SEGMENTS,
                        Piece::of,
                        List.copyOf(whole),
                        units.stream().map(Bare::id).toList())) {
            pieces.computeIfAbsent(piece.unit(), unit -> new LinkedHashMap<>())
                    .computeIfAbsent(piece.language(), language -> new ArrayList<>())
                    .add(piece);
        }
        return units.stream()
                .map(
                        unit ->
                                new UnitToCheck(
                                        unit.id(),
                                        unit.position(),
                                        unit.confidence(),
                                        unit.marks(),
                                        new CheckedUnit(
                                                cells(pieces.getOrDefault(unit.id(), Map.of())),
                                                unit.languages())))
                .toList();
    }

    private static Map<Language, CheckedCell> cells(Map<Language, List<Piece>> pieces) {
        Map<Language, CheckedCell> cells = new TreeMap<>();
        pieces.forEach((language, own) -> cells.put(language, cell(own)));
        return cells;
    }

    private static CheckedCell cell(List<Piece> pieces) {
        MarkedText text = CellText.of(pieces.stream().map(Piece::segment).toList());
        Piece first = pieces.get(0);
        Optional<OpeningReader.Opening> opening =
                first.opens()
                        ? Optional.of(
                                OpeningReader.read(
                                        first.segment().text(), first.kind(), first.language()))
                        : Optional.empty();
        return new CheckedCell(
                text.text(),
                text.marks(),
                first.kind(),
                opening.flatMap(OpeningReader.Opening::number),
                opening.map(OpeningReader.Opening::openings).orElse(List.of()));
    }
}
