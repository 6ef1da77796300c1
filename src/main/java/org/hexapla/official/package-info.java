/**
 * Brings the texts that the United Nations publishes under a symbol from its Official Document
 * System ({@link org.hexapla.official.OfficialTexts}), politely: one request after another with a
 * pause between them ({@link org.hexapla.official.Pace}), few retries, and nothing that nobody
 * asked for. What comes is judged by its content and never by the answer's status, since that
 * system says "200" of documents that it doesn't have. Uses {@code parallel} to read what comes,
 * and {@code clause}, {@code document} and {@code language}.
 */
@NullMarked
package org.hexapla.official;

import org.jspecify.annotations.NullMarked;
