/**
 * The folder of resolutions that is loaded when the server starts: a folder a resolution, a file a
 * language, and the reviewed alignment beside them if there is one. Each folder is loaded once:
 * what users do to the resolution afterwards stays. Uses {@code resolution} and what it uses.
 */
@NullMarked
package org.hexapla.workspace;

import org.jspecify.annotations.NullMarked;
