package org.hexapla.resolution.view;

import java.time.Instant;
import java.util.List;
import org.hexapla.resolution.store.AlignmentWarning;
import org.hexapla.resolution.store.StoredAlignment;
import org.hexapla.resolution.store.StoredText;

/**
 * What is known of an alignment without reading it.
 *
 * @param version counts its changes
 * @param languages the tags of its languages
 * @param stale the tags of those languages whose text was uploaded again since
 * @param warnings what was odd about the texts when they were aligned
 * @param lexicon the version of the stored lexicon that the aligner knew, 0 for none
 * @param created when it was first made
 * @param changed when it was last changed
 */
public record AlignmentState(
        int version,
        List<String> languages,
        List<String> stale,
        List<AlignmentWarning> warnings,
        long lexicon,
        Instant created,
        Instant changed) {
    public AlignmentState {
        languages = List.copyOf(languages);
        stale = List.copyOf(stale);
        warnings = List.copyOf(warnings);
    }

    /** The state of a stored alignment that was made of texts. */
    public static AlignmentState of(StoredAlignment alignment, List<StoredText> texts) {
        return new AlignmentState(
                alignment.version,
                texts.stream().map(text -> text.language.tag()).toList(),
                texts.stream()
                        .filter(text -> !text.current)
                        .map(text -> text.language.tag())
                        .toList(),
                alignment.warnings,
                alignment.lexicon,
                alignment.createdAt,
                alignment.changedAt);
    }
}
