/**
 * The lexicon that lasts: what each stored alignment teaches of words ({@link
 * org.hexapla.lexicon.Lesson}), the sum of it for each pair of languages, known to the next that is
 * aligned. A lesson replaces the alignment's former one, so that nothing counts twice; it is
 * learned in the background after the alignment has changed, and by training, which takes all
 * alignments again and adds all lessons up anew: between two trainings the sum of a pair of
 * languages that has as many words as it may is approximate, since a lesson is taken out whole of
 * what the bound has left of it. What is stored and can't be read counts for nothing until then.
 * What is due is read off the versions of the alignments: nothing is lost when a job is. Stands
 * above {@code resolution}, whose {@link org.hexapla.resolution.PriorWords} it implements; uses
 * also {@code parallel}, {@code align}, {@code language}, {@code job}, {@code listing}, {@code
 * problem}, and of {@code exchange} the name of the program.
 */
@NullMarked
package org.hexapla.lexicon;

import org.jspecify.annotations.NullMarked;
