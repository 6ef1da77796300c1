package org.hexapla.resolution.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** The alignments of the database. */
@ApplicationScoped
public class Alignments implements PanacheRepository<StoredAlignment> {

    /** The alignment of a resolution. */
    public Optional<StoredAlignment> of(long resolution) {
        return find("resolution.id", resolution).firstResultOptional();
    }

    /** Whether an alignment is still there and of a version, whatever this session knows of it. */
    public boolean isAt(long alignment, int version) {
        return !getEntityManager()
                .createQuery(
                        "select a.id from StoredAlignment a where a.id = :id and a.version = :version",
                        Long.class)
                .setParameter("id", alignment)
                .setParameter("version", version)
                .getResultList()
                .isEmpty();
    }

    /** The revisions that an alignment was made of, in the order of their language tags. */
    public List<StoredText> texts(StoredAlignment alignment) {
        return getEntityManager()
                .createQuery(
                        """
                        select t from StoredAlignedText m join StoredText t on t.id = m.textId
                        where m.alignmentId = :alignment
                        order by t.language
                        """,
                        StoredText.class)
                .setParameter("alignment", alignment.id)
                .getResultList();
    }

    /**
     * Replaces everything in an alignment but the units that are kept; it is stored first if it is
     * new.
     *
     * @param alignment the alignment
     * @param texts the revisions that it is made of
     * @param units its units in their order
     * @param warnings what is odd about the texts
     */
    public void fill(
            StoredAlignment alignment,
            List<StoredText> texts,
            List<UnitContent> units,
            List<AlignmentWarning> warnings,
            Instant now) {
        EntityManager entities = getEntityManager();
        alignment.touch(now);
        alignment.warnings = List.copyOf(warnings);
        persist(alignment);
        entities.flush();
        long id = alignment.id;
        entities.createQuery("delete from StoredAlignedText where alignmentId = :alignment")
                .setParameter("alignment", id)
                .executeUpdate();
        deleteAllBut(units.stream().flatMapToLong(unit -> unit.kept().stream()), id);
        Batch batch = new Batch(entities);
        for (StoredText text : texts) {
            batch.add(new StoredAlignedText(id, text.id, alignment.resolution.id));
        }
        Map<Long, List<Long>> segments = new LinkedHashMap<>();
        Map<Long, Integer> kept = new LinkedHashMap<>();
        for (int position = 0; position < units.size(); position++) {
            UnitContent content = units.get(position);
            if (content.kept().isPresent()) {
                kept.put(content.kept().getAsLong(), position);
            } else {
                StoredUnit unit = new StoredUnit(id, position, content, now);
                batch.add(unit);
                segments.put(unit.id, content.segments());
            }
        }
        keep(kept);
        flag(units);
        segments.forEach( // apart: a batch holds rows of one table
                (unit, own) ->
                        own.forEach(segment -> batch.add(new StoredUnitSegment(segment, unit))));
        batch.end();
        entities.clear();
    }

    private void deleteAllBut(LongStream kept, long alignment) {
        getEntityManager()
                .createNativeQuery(
                        "delete from unit where alignment_id = :alignment and id <> all(:kept)")
                .setParameter("alignment", alignment)
                .setParameter("kept", kept.boxed().toArray(Long[]::new))
                .executeUpdate();
    }

    /** Puts units that are kept in their new places. */
    private void keep(Map<Long, Integer> positions) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update unit u set position = k.position
                        from unnest(:ids, :positions) as k(id, position) where u.id = k.id
                        """)
                .setParameter("ids", positions.keySet().toArray(Long[]::new))
                .setParameter("positions", positions.values().toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Gives units that are kept their new flags: few sets of flags, each with many units. */
    private void flag(List<UnitContent> units) {
        Map<Set<String>, List<Long>> byFlags = new HashMap<>();
        for (UnitContent content : units) {
            content.kept()
                    .ifPresent(
                            unit ->
                                    byFlags.computeIfAbsent(
                                                    content.flags(), flags -> new ArrayList<>())
                                            .add(unit));
        }
        byFlags.forEach(
                (flags, kept) ->
                        getEntityManager()
                                .createNativeQuery(
                                        "update unit set flags = :flags where id = any(:ids)")
                                .setParameter(
                                        "flags", flags.stream().sorted().toArray(String[]::new))
                                .setParameter("ids", kept.toArray(Long[]::new))
                                .executeUpdate());
    }
}
