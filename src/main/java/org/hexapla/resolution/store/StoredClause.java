package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hexapla.clause.Clause;
import org.hexapla.clause.ClauseKind;
import org.jspecify.annotations.Nullable;

/** A clause of a text. */
@Entity
@Table(name = "clause")
public class StoredClause {

    @Id
    @GeneratedValue(generator = "clause_seq")
    @SequenceGenerator(name = "clause_seq", allocationSize = 100)
    public long id;

    @Column(name = "text_id")
    public long textId;

    public int index;

    @Convert(converter = ClauseKindColumn.class)
    public ClauseKind kind;

    public @Nullable String number;
    public @Nullable Integer parent;
    public String[] openings;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredClause() {}

    /** A clause as it was found in a text. */
    public StoredClause(long textId, Clause clause) {
        this.textId = textId;
        this.index = clause.index();
        this.kind = clause.kind();
        this.number = clause.number().orElse(null);
        this.parent = clause.parent().isPresent() ? clause.parent().getAsInt() : null;
        this.openings = clause.openings().toArray(String[]::new);
    }

    /** As it was found in the text. */
    public Clause toClause() {
        return new Clause(
                index,
                kind,
                Optional.ofNullable(number),
                parent == null ? OptionalInt.empty() : OptionalInt.of(parent),
                List.of(openings));
    }
}
