package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.resolution.store.UnitStatus;
import org.hexapla.review.edit.SegmentState;
import org.jspecify.annotations.Nullable;

/**
 * What changes did to single units. Of what a change touched only the unit's part leaves the
 * database, and none of it where it touched very much.
 */
@ApplicationScoped
public class UnitPasts {

    /** Of changes whose way back is longer, in compressed bytes, it isn't told what they did. */
    private static final int LONGEST = 32 * 1024;

    private static final String OF_UNIT =
            """
            select c.number, c.kind, c.who, c.at, c.summary, c.state,
                (select e ->> 'status' from jsonb_array_elements(p.before -> 'units') e
                    where e ->> 'id' = u.id limit 1) as status_before,
                (select e ->> 'status' from jsonb_array_elements(p.after -> 'units') e
                    where e ->> 'id' = u.id limit 1) as status_after,
                (select jsonb_agg(e)::text from jsonb_array_elements(p.before -> 'segments') e
                    where e ->> 'unit' = u.id) as segments_before,
                (select jsonb_agg(e)::text from jsonb_array_elements(p.after -> 'segments') e
                    where e ->> 'unit' = u.id) as segments_after
            from (select number, kind, who, at, summary, state,
                    case when kind = 'edit' and pg_column_size(patch) <= ? then patch end as patch
                from change where alignment_id = ? and units @> array[?::bigint]
                order by number desc limit ?) c
            cross join (select ?::text as id) u
            left join lateral
                (select c.patch -> 'before' as before, c.patch -> 'after' as after offset 0) p on true
            order by c.number desc
            """;

    private final Sql sql;

    UnitPasts(Sql sql) {
        this.sql = sql;
    }

    /** What was done to a unit, the newest first, at most so much. */
    public List<UnitPast> of(long alignment, long unit, int limit) {
        return sql.list(OF_UNIT, this::read, LONGEST, alignment, unit, limit, Long.toString(unit));
    }

    private UnitPast read(ResultSet row) throws SQLException {
        return new UnitPast(
                row.getInt("number"),
                Change.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("who"),
                Sql.instant(row, "at"),
                row.getString("summary"),
                Change.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                moment(row.getString("status_before"), row.getString("segments_before")),
                moment(row.getString("status_after"), row.getString("segments_after")));
    }

    private Optional<UnitPast.Moment> moment(@Nullable String status, @Nullable String segments) {
        return Optional.ofNullable(status)
                .map(
                        known ->
                                new UnitPast.Moment(
                                        UnitStatus.valueOf(known).key(),
                                        segments == null
                                                ? List.of()
                                                : List.of(
                                                        sql.read(segments, SegmentState[].class))));
    }
}
