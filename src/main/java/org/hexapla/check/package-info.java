/**
 * Checks over the units of an alignment: what a reviewer should look at, each with a sentence that
 * explains it and the places that it is about. {@link org.hexapla.check.Checks} runs them all;
 * {@link org.hexapla.check.Doubt} turns what they found, with the aligner's confidence, into the
 * order of a review.
 *
 * <p>To add a check, implement {@link org.hexapla.check.Check}, name it in {@code Checks} and put
 * its sentences into {@code explanations.properties}. What is known of a language is data in the
 * resources of the same name, one file a language. Uses {@code clause}, {@code document} and {@code
 * language}; knows neither Quarkus nor a database.
 */
@NullMarked
package org.hexapla.check;

import org.jspecify.annotations.NullMarked;
