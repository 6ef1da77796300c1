package org.hexapla.exchange;

import java.util.Optional;
import org.hexapla.language.Language;

/**
 * Something that a writer could not write, so that nothing is dropped in silence.
 *
 * @param unit the unit's identifier
 * @param language the side that is left out, whole or in part, or empty when the whole unit is
 * @param reason why, as a sentence for people
 */
public record Omission(String unit, Optional<Language> language, String reason) {}
