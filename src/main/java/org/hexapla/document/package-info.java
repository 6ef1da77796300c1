/**
 * A file of an accepted format becomes a {@link org.hexapla.document.Document}: paragraphs of plain
 * text with their marks, each character still knowing where it stood in the file. To accept a new
 * format, add a {@link org.hexapla.document.DocumentReader}; one whose files are no text gathers
 * {@link org.hexapla.document.ExtractedParagraph}s into an {@link
 * org.hexapla.document.ExtractedText}, which puts notes last and counts the offsets. Formats that
 * take more than a few classes have a package of their own within this one. Uses {@code language}.
 */
@NullMarked
package org.hexapla.document;

import org.jspecify.annotations.NullMarked;
