/**
 * Dictionaries of other makers, read as streams of words that translate each other: a {@link
 * org.hexapla.dictionary.DictionaryFormat} finds the {@link
 * org.hexapla.dictionary.DictionaryReader} of a file. Uses {@code language} alone.
 */
@NullMarked
package org.hexapla.dictionary;

import org.jspecify.annotations.NullMarked;
