package org.hexapla.resolution.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.clause.Clause;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;

/** The texts of the database, with their clauses, segments and files. */
@ApplicationScoped
public class Texts implements PanacheRepository<StoredText> {

    /** The texts that a resolution has now, in the order of their language tags. */
    public List<StoredText> current(long resolution) {
        return list("resolution.id = ?1 and current order by language", resolution);
    }

    /** The texts that several resolutions have now, in no order. */
    public List<StoredText> current(Collection<Long> resolutions) {
        return resolutions.isEmpty()
                ? List.of()
                : list("resolution.id in ?1 and current", resolutions);
    }

    /** The text that a resolution has now in a language. */
    public Optional<StoredText> current(long resolution, Language language) {
        return find("resolution.id = ?1 and language = ?2 and current", resolution, language)
                .firstResultOptional();
    }

    /** All revisions of a resolution's text in a language, the newest first. */
    public List<StoredText> revisions(long resolution, Language language) {
        return list(
                "resolution.id = ?1 and language = ?2 order by revision desc",
                resolution,
                language);
    }

    /** Revisions of a resolution's text in a language before another, the newest first. */
    public List<StoredText> revisions(long resolution, Language language, int before, int limit) {
        return find(
                        "resolution.id = ?1 and language = ?2 and revision < ?3"
                                + " order by revision desc",
                        resolution,
                        language,
                        before)
                .range(0, limit - 1)
                .list();
    }

    /** The text's clauses in its order. */
    public List<StoredClause> clauses(long text) {
        return getEntityManager()
                .createQuery(
                        "from StoredClause where textId = :text order by index", StoredClause.class)
                .setParameter("text", text)
                .getResultList();
    }

    /** The text's segments in its order. */
    public List<StoredSegment> segments(long text) {
        return getEntityManager()
                .createQuery(
                        "from StoredSegment where textId = :text order by index",
                        StoredSegment.class)
                .setParameter("text", text)
                .getResultList();
    }

    /** The file that a text came as. */
    public StoredSource source(long text) {
        return getEntityManager().find(StoredSource.class, text);
    }

    /**
     * Stores a text with everything in it as the one that its resolution has now.
     *
     * @param text the text, of the next revision
     * @param content its clauses and segments
     * @param file the file that it came as
     */
    public void add(StoredText text, SegmentedText content, byte[] file) {
        update(
                "current = false where resolution.id = ?1 and language = ?2 and current",
                text.resolution.id,
                text.language);
        text.clauseCount = content.clauses().size();
        text.segmentCount = content.segments().size();
        persist(text);
        Batch batch = new Batch(getEntityManager());
        batch.add(new StoredSource(text.id, file, content.source()));
        batch.end();
        for (Clause clause : content.clauses()) {
            batch.add(new StoredClause(text.id, clause));
        }
        for (Segment segment : content.segments()) {
            batch.add(new StoredSegment(text.id, segment));
        }
        batch.end();
    }

    /** The words that segments of a text had before reviewers corrected them, by segment. */
    public Map<Long, String> originals(long text) {
        Map<Long, String> originals = new HashMap<>();
        getEntityManager()
                .createQuery("from StoredOriginal where textId = :text", StoredOriginal.class)
                .setParameter("text", text)
                .getResultList()
                .forEach(original -> originals.put(original.segmentId, original.words));
        return originals;
    }
}
