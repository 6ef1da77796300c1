package org.hexapla.resolution.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/** The resolutions of the database. */
@ApplicationScoped
public class Resolutions implements PanacheRepository<StoredResolution> {

    private static final int ATTEMPTS = 5;

    private static final String CREATE =
            """
            insert into resolution
                (id, key, symbol, title, note, version, created_at, changed_at)
            values (nextval('resolution_seq'), :key, :key, '', '', 1, :now, :now)
            on conflict (key) do nothing
            """;

    /**
     * Which resolutions are asked for.
     *
     * @param words each must occur in the symbol or the title, in any case
     * @param session the session, where one is asked for
     * @param status a status that a unit of the alignment must have, where one is asked for
     * @param after the key after which the list goes on; empty for its beginning
     */
    public record Filter(
            List<String> words, OptionalInt session, Optional<UnitStatus> status, String after) {}

    /**
     * A resolution that nobody else can change until the transaction ends.
     *
     * @param resolution the resolution
     * @param created whether it was made just now
     */
    public record Locked(StoredResolution resolution, boolean created) {}

    /** The one of a key. */
    public Optional<StoredResolution> named(String key) {
        return find("key", key).firstResultOptional();
    }

    /** The one of a key, which nobody else can change until the transaction ends. */
    public Optional<StoredResolution> locked(String key) {
        return find("key", key).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /**
     * The one of a key, which nobody can change until the transaction ends: what is read of it
     * belongs together.
     */
    public Optional<StoredResolution> held(String key) {
        return find("key", key).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    /**
     * The one of a key, made if there is none, which nobody else can change until the transaction
     * ends.
     *
     * @throws ProblemException when others delete it whenever it is made
     */
    public Locked lockedOrCreated(String key, Instant now) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<StoredResolution> known = locked(key);
            if (known.isPresent()) {
                return new Locked(known.get(), false);
            }
            if (create(key, now)) {
                return new Locked(locked(key).orElseThrow(), true);
            }
            // somebody else made it meanwhile, and may delete it before it is locked
        }
        throw ProblemException.of(
                ProblemKind.CHANGED_MEANWHILE, "The resolution is just being deleted.");
    }

    /**
     * Makes one of a key if there is none. One that somebody else is just making is waited for.
     *
     * @return whether it was made
     */
    private boolean create(String key, Instant now) {
        return getEntityManager()
                        .createNativeQuery(CREATE)
                        .setParameter("key", key)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** Those that a filter lets through, at most so many, in the order of their keys. */
    public List<StoredResolution> list(Filter filter, int limit) {
        StringBuilder query = new StringBuilder("from StoredResolution r where r.key > :after");
        Parameters parameters = Parameters.with("after", filter.after());
        filter.session()
                .ifPresent(
                        session -> {
                            query.append(" and r.session = :session");
                            parameters.and("session", session);
                        });
        for (int at = 0; at < filter.words().size(); at++) {
            query.append(" and lower(r.symbol || ' ' || r.title) like :word" + at + " escape '!'");
            parameters.and("word" + at, "%" + escaped(filter.words().get(at)) + "%");
        }
        filter.status()
                .ifPresent(
                        status -> {
                            query.append(
                                    " and exists (select 1 from StoredUnit u join StoredAlignment a"
                                            + " on a.id = u.alignmentId"
                                            + " where a.resolution.id = r.id"
                                            + " and u.status = :status)");
                            parameters.and("status", status);
                        });
        PanacheQuery<StoredResolution> found = find(query + " order by r.key", parameters);
        return found.range(0, limit - 1).list();
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
