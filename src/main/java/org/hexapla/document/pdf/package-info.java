/**
 * PDF: the glyphs of its pages become lines, columns, paragraphs and notes again. The way goes from
 * {@link org.hexapla.document.pdf.PdfReader} over a page's {@code Glyph}s, {@code Row}s and {@code
 * Flow}s to paragraphs; no other room knows the PDF library. Uses {@code document} and {@code
 * language}.
 */
@NullMarked
package org.hexapla.document.pdf;

import org.jspecify.annotations.NullMarked;
