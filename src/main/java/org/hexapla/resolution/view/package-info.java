/**
 * Resolutions, texts and alignments as clients of the REST API see them: records that become JSON,
 * made from what the store holds.
 */
@NullMarked
package org.hexapla.resolution.view;

import org.jspecify.annotations.NullMarked;
