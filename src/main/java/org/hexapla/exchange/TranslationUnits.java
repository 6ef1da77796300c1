package org.hexapla.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.clause.Segment;
import org.hexapla.document.MarkedText;
import org.hexapla.exchange.TranslationUnit.Property;
import org.hexapla.language.Language;
import org.hexapla.parallel.CellText;
import org.hexapla.parallel.ParallelUnit;

/**
 * Makes translation units out of the units of one alignment and numbers them from 1. Their
 * properties are {@code kind}, {@code number} where there is one, {@code confidence} with up to
 * four decimals, and a {@code flag} for each flag.
 */
public final class TranslationUnits {

    private final List<Language> languages;
    private final Optional<String> creator;
    private final Optional<Instant> created;
    private int count;

    /**
     * @param languages the languages to take along, in the order that the variants shall have
     * @param creator who or what made the alignment
     * @param created when it was made
     */
    public TranslationUnits(
            List<Language> languages, Optional<String> creator, Optional<Instant> created) {
        this.languages = List.copyOf(languages);
        this.creator = creator;
        this.created = created;
    }

    /** The next unit of the alignment as a translation unit. */
    public TranslationUnit next(ParallelUnit unit) {
        count++;
        return new TranslationUnit(
                Integer.toString(count),
                properties(unit),
                creator,
                created,
                Optional.empty(),
                variants(languages, unit.cells()));
    }

    /** The sides of a unit in the order of the languages; one without text has none. */
    static List<Variant> variants(List<Language> languages, Map<Language, List<Segment>> cells) {
        List<Variant> variants = new ArrayList<>();
        for (Language language : languages) {
            List<Segment> cell = cells.getOrDefault(language, List.of());
            if (!cell.isEmpty()) {
                MarkedText text = CellText.of(cell);
                variants.add(new Variant(language, text.text(), text.marks()));
            }
        }
        return variants;
    }

    private static List<Property> properties(ParallelUnit unit) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Property("kind", unit.kind().key()));
        unit.number().ifPresent(number -> properties.add(new Property("number", number)));
        properties.add(new Property("confidence", rounded(unit.confidence()).toPlainString()));
        new TreeSet<>(unit.flags()).forEach(flag -> properties.add(new Property("flag", flag)));
        return properties;
    }

    /** A confidence as files show it: finer than four decimals no aligner knows it. */
    static BigDecimal rounded(double confidence) {
        return BigDecimal.valueOf(confidence)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
