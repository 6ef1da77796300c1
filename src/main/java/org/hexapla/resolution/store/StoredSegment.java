package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;
import org.hexapla.document.SourceRange;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A segment of a text. */
@Entity
@Table(name = "segment")
public class StoredSegment {

    @Id
    @GeneratedValue(generator = "segment_seq")
    @SequenceGenerator(name = "segment_seq", allocationSize = 100)
    public long id;

    @Column(name = "text_id")
    public long textId;

    public int index;
    public int clause;
    public int paragraph;

    @Column(name = "source_start")
    public int sourceStart;

    @Column(name = "source_end")
    public int sourceEnd;

    public String words;
    public String after;

    @Convert(converter = MarksColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    public @Nullable List<Mark> marks;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredSegment() {}

    /** A segment as it was found in a text. */
    public StoredSegment(long textId, Segment segment) {
        this.textId = textId;
        this.index = segment.index();
        this.clause = segment.clause();
        this.paragraph = segment.paragraph();
        this.sourceStart = segment.source().start();
        this.sourceEnd = segment.source().end();
        this.words = segment.text();
        this.after = segment.after();
        this.marks = segment.marks();
    }

    /** As it was found in the text. */
    public Segment toSegment() {
        return new Segment(
                index,
                clause,
                paragraph,
                new SourceRange(sourceStart, sourceEnd),
                words,
                after,
                marks == null ? List.of() : marks);
    }
}
