package org.hexapla.review.edit;

import org.hexapla.language.Language;

/**
 * A text that an alignment is made of.
 *
 * @param id its id
 * @param language its language
 * @param current whether it is the newest in its language
 */
public record TextState(long id, Language language, boolean current) {}
