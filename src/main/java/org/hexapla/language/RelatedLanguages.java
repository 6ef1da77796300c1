package org.hexapla.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Languages that a detector may take for each other without anything being wrong. */
final class RelatedLanguages {

    private final List<Set<String>> groups = new ArrayList<>();

    RelatedLanguages() {
        for (String entry : DataFile.entries(RelatedLanguages.class, "related-languages.txt")) {
            groups.add(Set.of(entry.split(" ")));
        }
    }

    boolean areNear(Language one, Language other) {
        String first = one.primary();
        String second = other.primary();
        return first.equals(second)
                || groups.stream().anyMatch(group -> group.containsAll(List.of(first, second)));
    }
}
