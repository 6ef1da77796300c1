/**
 * Paragraphs become the clauses of a resolution and their segments: a {@link
 * org.hexapla.clause.SegmentedText}. The grammar of each language is data in the resources of the
 * same name. Uses {@code document} and {@code language}.
 */
@NullMarked
package org.hexapla.clause;

import org.jspecify.annotations.NullMarked;
