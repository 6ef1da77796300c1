package org.hexapla.resolution.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Stores many new rows, and forgets each as soon as it is stored: a text may have millions. */
final class Batch {

    private static final int SIZE = 1000;

    private final EntityManager entities;
    private final List<Object> rows = new ArrayList<>(SIZE);

    Batch(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a row; what is asked of the database from then on needs an {@link #end()} before. */
    void add(Object row) {
        entities.persist(row);
        rows.add(row);
        if (rows.size() == SIZE) {
            end();
        }
    }

    /** Stores what has been added. */
    void end() {
        entities.flush();
        rows.forEach(entities::detach);
        rows.clear();
    }
}
