package org.hexapla.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Remembers which folders were loaded. */
@ApplicationScoped
class LoadedFolders {

    private final EntityManager database;

    LoadedFolders(EntityManager database) {
        this.database = database;
    }

    /** The names of those that were. */
    @Transactional
    @SuppressWarnings("unchecked")
    Set<String> names() {
        List<String> names =
                database.createNativeQuery("select name from workspace_folder", String.class)
                        .getResultList();
        return Set.copyOf(names);
    }

    /**
     * Notes one, in the transaction that is under way. If another server is just loading it, that
     * one is waited for.
     *
     * @return whether it wasn't noted before
     */
    @Transactional
    boolean add(String name) {
        return database.createNativeQuery(
                                "insert into workspace_folder (name, loaded_at) values (:name,"
                                        + " :now) on conflict (name) do nothing")
                        .setParameter("name", name)
                        .setParameter("now", Instant.now())
                        .executeUpdate()
                > 0;
    }
}
