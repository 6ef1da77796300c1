/**
 * A file of an accepted format becomes a {@link org.hexapla.document.Document}: paragraphs of plain
 * text with their marks, each character still knowing where it stood in the file. To accept a new
 * format, add a {@link org.hexapla.document.DocumentReader}. Uses {@code language}.
 */
@NullMarked
package org.hexapla.document;

import org.jspecify.annotations.NullMarked;
