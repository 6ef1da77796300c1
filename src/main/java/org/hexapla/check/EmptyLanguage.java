package org.hexapla.check;

import java.util.List;
import java.util.Map;
import org.hexapla.language.Language;

/** Languages of the alignment that have nothing in the unit. */
final class EmptyLanguage implements Check {

    @Override
    public Flag flag() {
        return Flag.EMPTY_LANGUAGE;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<String> empty =
                unit.unit().languages().stream()
                        .filter(language -> !unit.unit().cells().containsKey(language))
                        .map(Language::tag)
                        .toList();
        return empty.isEmpty()
                ? List.of()
                : List.of(
                        new Finding(
                                flag(),
                                "empty",
                                Map.of("language", String.join(" ", empty)),
                                Map.of()));
    }
}
