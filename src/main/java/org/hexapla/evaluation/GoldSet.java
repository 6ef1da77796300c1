package org.hexapla.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.align.AlignableText;
import org.hexapla.language.Language;

/**
 * Documents of one kind.
 *
 * @param name the set's name: {@code udhr}
 * @param variant what was done to its texts: {@code hard}; empty where there is but one
 * @param documents its documents by path
 */
public record GoldSet(String name, String variant, List<GoldDocument> documents) {

    public GoldSet {
        documents = List.copyOf(documents);
    }

    /** Set and variant: {@code udhr/hard}. */
    public String title() {
        return variant.isEmpty() ? name : name + "/" + variant;
    }

    /** All languages that a document of the set has. */
    Set<Language> languages() {
        return documents.stream()
                .flatMap(document -> document.texts().stream())
                .map(AlignableText::language)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
