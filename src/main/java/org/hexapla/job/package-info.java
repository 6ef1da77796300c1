/**
 * Long work in the background: persisted, so that a job survives its process, with progress that
 * can be watched and a way to stop it. To add a kind of job, add a bean that is a {@link
 * org.hexapla.job.JobWork}. Uses {@code listing} and {@code problem}.
 */
@NullMarked
package org.hexapla.job;

import org.jspecify.annotations.NullMarked;
