/**
 * What Hexapla knows of languages: their tags and direction, numerals in every script, and where a
 * sentence ends. What differs from one language to the next is data in the resources of the same
 * name, one file a language. Uses no other room.
 */
@NullMarked
package org.hexapla.language;

import org.jspecify.annotations.NullMarked;
