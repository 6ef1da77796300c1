package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hexapla.clause.Segmentation;
import org.hexapla.language.Language;
import org.hexapla.parallel.ReadText;
import org.hibernate.annotations.ColumnTransformer;

/**
 * A revision of a text. Uploading another ends that it is {@code current}; reviewers may change its
 * segments, which {@code edits} counts.
 */
@Entity
@Table(name = "text")
public class StoredText {

    @Id
    @GeneratedValue(generator = "text_seq")
    @SequenceGenerator(name = "text_seq", allocationSize = 100)
    public long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "resolution_id")
    public StoredResolution resolution;

    @Convert(converter = LanguageColumn.class)
    public Language language;

    public int revision;
    public boolean current = true;

    @Column(name = "media_type")
    public String mediaType;

    @Convert(converter = SegmentationColumn.class)
    public Segmentation segmentation;

    @Convert(converter = WarningsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    public List<TextWarning> warnings;

    /** The address that the file was fetched from; empty where somebody uploaded it. */
    public String origin;

    @Column(name = "clause_count")
    public int clauseCount;

    @Column(name = "segment_count")
    public int segmentCount;

    public int edits;

    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredText() {}

    /** The next revision of a resolution's text in a language. */
    public StoredText(
            StoredResolution resolution,
            Language language,
            int revision,
            String mediaType,
            Segmentation segmentation,
            List<TextWarning> warnings,
            String origin,
            Instant uploadedAt) {
        this.resolution = resolution;
        this.language = language;
        this.revision = revision;
        this.mediaType = mediaType;
        this.segmentation = segmentation;
        this.warnings = List.copyOf(warnings);
        this.origin = origin;
        this.uploadedAt = uploadedAt;
    }

    /** Whether it looks like another language than it is said to be in. */
    public boolean isDoubted() {
        return !doubts().isEmpty();
    }

    /** The warnings that say which other language it looks like. */
    public List<TextWarning> doubts() {
        return warnings.stream()
                .filter(warning -> warning.key().equals(ReadText.Warning.LANGUAGE_MISMATCH))
                .toList();
    }
}
