/** The page in a real browser, against the running server. */
@org.jspecify.annotations.NullMarked
package org.hexapla.page;
