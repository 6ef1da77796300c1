/**
 * Errors as the REST API answers them: {@code application/problem+json} of RFC 9457, whatever went
 * wrong and wherever. A room throws a {@link org.hexapla.problem.ProblemException}; {@link
 * org.hexapla.problem.ProblemMappers} turn it, and everything else that can be thrown, into an
 * answer. Uses no other room.
 */
@NullMarked
package org.hexapla.problem;

import org.jspecify.annotations.NullMarked;
