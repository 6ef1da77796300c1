/** Where the program starts: {@link org.hexapla.Main}. */
@NullMarked
package org.hexapla;

import org.jspecify.annotations.NullMarked;
