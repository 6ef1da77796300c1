package org.hexapla.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.language.Language;

/**
 * What a TMX file says of itself and how much it holds.
 *
 * @param source the language whose variant comes first and that {@code srclang} names, or empty for
 *     {@code *all*}: any variant may serve as the source
 * @param segmentType what a unit holds
 * @param level whether the marks are kept
 * @param created when the file was made, where it is to be said
 * @param documentType whether the file names the DTD of TMX 1.4, as the DTD itself asks; some
 *     readers that are made with Java refuse a file that names a DTD which doesn't lie beside it
 */
public record TmxSettings(
        Optional<Language> source,
        SegmentType segmentType,
        Level level,
        Optional<Instant> created,
        boolean documentType) {

    /** TMX's kinds of segment. */
    public enum SegmentType {
        BLOCK,
        PARAGRAPH,
        SENTENCE,
        PHRASE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** TMX's levels of content. */
    public enum Level {
        /** Level 1: the characters alone, for tools that stumble over inline elements. */
        PLAIN_TEXT,
        /** Level 2: italics, bold and footnote references as inline elements. */
        MARKS
    }

    /** Sentences with their marks, from one source language. */
    public static TmxSettings from(Language source) {
        return new TmxSettings(
                Optional.of(source), SegmentType.SENTENCE, Level.MARKS, Optional.empty(), false);
    }

    public TmxSettings withSegmentType(SegmentType other) {
        return new TmxSettings(source, other, level, created, documentType);
    }

    public TmxSettings withLevel(Level other) {
        return new TmxSettings(source, segmentType, other, created, documentType);
    }

    public TmxSettings withCreated(Instant time) {
        return new TmxSettings(source, segmentType, level, Optional.of(time), documentType);
    }

    /**
     * With a DOCTYPE that names {@code tmx14.dtd}. Many readers look for that file beside the
     * memory and give up when it isn't there, so it is left out otherwise.
     */
    public TmxSettings withDocumentType() {
        return new TmxSettings(source, segmentType, level, created, true);
    }
}
