package org.hexapla.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.StoredSegment;
import org.hexapla.resolution.store.StoredText;

/**
 * Texts that are to be aligned, as they were at one moment.
 *
 * @param texts the texts, in the order of their languages' tags
 */
record AlignmentInput(List<Input> texts) {

    /**
     * One of them.
     *
     * @param id the id of the stored text
     * @param edits how often reviewers have changed it
     * @param content what is in it
     * @param segments the ids of the stored segments, by their place in the text
     */
    record Input(long id, int edits, SegmentedText content, List<Long> segments) {

        static Input of(StoredText text, SegmentedText content, List<StoredSegment> stored) {
            return new Input(
                    text.id,
                    text.edits,
                    content,
                    stored.stream().map(segment -> segment.id).toList());
        }
    }

    AlignmentInput {
        texts = List.copyOf(texts);
    }

    List<SegmentedText> contents() {
        return texts.stream().map(Input::content).toList();
    }

    List<Language> languages() {
        return texts.stream().map(input -> input.content().language()).toList();
    }

    /** Whether texts are these, and as they were. */
    boolean isOf(List<StoredText> others) {
        return texts.stream()
                .map(input -> List.of(input.id(), (long) input.edits()))
                .toList()
                .equals(others.stream().map(text -> List.of(text.id, (long) text.edits)).toList());
    }

    /** By the ids of stored segments their places in their texts. */
    Map<Long, Integer> places() {
        Map<Long, Integer> places = new HashMap<>();
        for (Input input : texts) {
            for (int place = 0; place < input.segments().size(); place++) {
                places.put(input.segments().get(place), place);
            }
        }
        return places;
    }

    /** The ids of the stored segments of a unit's cells. */
    List<Long> segments(Map<Language, List<Segment>> cells) {
        Map<Language, Input> byLanguage = new HashMap<>();
        texts.forEach(input -> byLanguage.put(input.content().language(), input));
        return cells.entrySet().stream()
                .flatMap(
                        cell -> {
                            Input input = byLanguage.get(cell.getKey());
                            if (input == null) {
                                throw new IllegalArgumentException(
                                        "no text was given in " + cell.getKey());
                            }
                            return cell.getValue().stream()
                                    .map(segment -> input.segments().get(segment.index()));
                        })
                .toList();
    }
}
