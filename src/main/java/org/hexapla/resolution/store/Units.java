package org.hexapla.resolution.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of the database, read in bulk. */
@ApplicationScoped
public class Units implements PanacheRepository<StoredUnit> {

    /**
     * Lists are handed over as arrays: the query of an "in" with a list is translated each time.
     */
    private static final String ROWS =
            """
            select new org.hexapla.resolution.store.UnitRow(u.id, u.position, u.kind, u.number,
                u.status, u.confidence, u.flags, u.dismissed, u.comments, u.findings,
                u.createdAt, u.changedAt)
            from StoredUnit u
            where u.alignmentId = :alignment
            """;

    private static final String SEGMENTS =
            """
            select new org.hexapla.resolution.store.SegmentRow(m.unitId, t.language, s.id, s.index,
                s.clause, s.paragraph, s.sourceStart, s.sourceEnd, s.words, s.after, s.marks, o.words)
            from StoredUnitSegment m
            join StoredSegment s on s.id = m.segmentId
            join StoredText t on t.id = s.textId
            left join StoredOriginal o on o.segmentId = s.id
            where cast(sql('(? = any(?))', m.unitId, :units) as Boolean) = true
            order by m.unitId, t.language, s.index
            """;

    /** How many units an alignment has, by status; a status without units may be left out. */
    public Map<UnitStatus, Long> counts(long resolution) {
        return counts(List.of(resolution)).getOrDefault(resolution, Map.of());
    }

    /** How many units the alignments of resolutions have, by the resolution's id and status. */
    public Map<Long, Map<UnitStatus, Long>> counts(Collection<Long> resolutions) {
        Map<Long, Map<UnitStatus, Long>> counts = new HashMap<>();
        if (resolutions.isEmpty()) {
            return counts;
        }
        getEntityManager()
                .createQuery(
                        """
                        select a.resolution.id, u.status, count(*)
                        from StoredUnit u join StoredAlignment a on a.id = u.alignmentId
                        where a.resolution.id in :resolutions
                        group by a.resolution.id, u.status
                        """,
                        Tuple.class)
                .setParameter("resolutions", resolutions)
                .getResultList()
                .forEach(
                        row ->
                                counts.computeIfAbsent(
                                                row.get(0, Long.class),
                                                id -> new EnumMap<>(UnitStatus.class))
                                        .put(row.get(1, UnitStatus.class), row.get(2, Long.class)));
        return counts;
    }

    /** How many units of an alignment carry each flag. */
    public Map<String, Long> flagCounts(long alignment) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select flag, count(*) from unit, unnest(flags) as flag
                                where alignment_id = :alignment group by flag
                                """)
                        .setParameter("alignment", alignment)
                        .getResultList();
        Map<String, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Units of an alignment, at most so many, in the order that is asked for. */
    public List<UnitRow> rows(long alignment, UnitFilter filter, int limit) {
        TypedQuery<UnitRow> query =
                getEntityManager()
                        .createQuery(ROWS + filter.conditions(), UnitRow.class)
                        .setParameter("alignment", alignment)
                        .setMaxResults(limit);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Units of an alignment by their ids, by position; what isn't there is left out. */
    public List<UnitRow> rows(long alignment, Collection<Long> units) {
        return units.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                ROWS
                                        + " and cast(sql('(? = any(?))', u.id, :units) as Boolean) = true"
                                        + " order by u.position",
                                UnitRow.class)
                        .setParameter("alignment", alignment)
                        .setParameter("units", units.toArray(Long[]::new))
                        .getResultList();
    }

    /** One unit of an alignment. */
    public Optional<UnitRow> row(long alignment, long unit) {
        return getEntityManager()
                .createQuery(ROWS + " and u.id = :unit", UnitRow.class)
                .setParameter("alignment", alignment)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst();
    }

    /** The segments of units, by unit, then language tag, then place in their text. */
    public List<SegmentRow> segments(Collection<Long> units) {
        return units.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(SEGMENTS, SegmentRow.class)
                        .setParameter("units", units.toArray(Long[]::new))
                        .getResultList();
    }
}
