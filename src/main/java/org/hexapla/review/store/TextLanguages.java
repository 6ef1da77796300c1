package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The languages of texts. */
@ApplicationScoped
public class TextLanguages {

    private final Sql sql;

    TextLanguages(Sql sql) {
        this.sql = sql;
    }

    /** The tags of the languages of texts, by their ids. */
    public Map<Long, String> of(Collection<Long> texts) {
        Map<Long, String> languages = new HashMap<>();
        if (!texts.isEmpty()) {
            sql.list(
                            "select id, language from text where id = any(?)",
                            row -> Map.entry(row.getLong(1), row.getString(2)),
                            texts)
                    .forEach(text -> languages.put(text.getKey(), text.getValue()));
        }
        return languages;
    }
}
