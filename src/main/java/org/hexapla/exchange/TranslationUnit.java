package org.hexapla.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A unit as exchange formats know it: TMX's {@code tu}.
 *
 * @param id its identifier, unique in its file
 * @param properties what is known of it, in the order in which it is to be written
 * @param creator who or what made it
 * @param created when it was made
 * @param changed when it was last changed
 * @param variants its sides, one a language; a language without text has none
 */
public record TranslationUnit(
        String id,
        List<Property> properties,
        Optional<String> creator,
        Optional<Instant> created,
        Optional<Instant> changed,
        List<Variant> variants) {

    /**
     * Something that is known of a unit: TMX's {@code prop}.
     *
     * @param type its name: {@code symbol}, {@code kind}, {@code number}, {@code status}, {@code
     *     confidence}
     * @param value its value
     */
    public record Property(String type, String value) {}

    public TranslationUnit {
        properties = List.copyOf(properties);
        variants = List.copyOf(variants);
    }
}
