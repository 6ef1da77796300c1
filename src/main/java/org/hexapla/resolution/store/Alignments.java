package org.hexapla.resolution.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * Replaces everything in an alignment, which is stored first if it is new.
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
        for (String table : List.of("StoredUnit", "StoredAlignedText")) {
            entities.createQuery("delete from " + table + " where alignmentId = :alignment")
                    .setParameter("alignment", id)
                    .executeUpdate();
        }
        Batch batch = new Batch(entities);
        for (StoredText text : texts) {
            batch.add(new StoredAlignedText(id, text.id, alignment.resolution.id));
        }
        List<Long> stored = new ArrayList<>();
        for (UnitContent content : units) {
            StoredUnit unit = new StoredUnit(id, stored.size(), content, now);
            batch.add(unit);
            stored.add(unit.id);
        }
        for (int at = 0; at < stored.size(); at++) { // apart: a batch holds rows of one table
            long unit = stored.get(at);
            for (long segment : units.get(at).segments()) {
                batch.add(new StoredUnitSegment(segment, unit));
            }
        }
        batch.end();
        entities.clear();
    }
}
