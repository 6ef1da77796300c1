package org.hexapla.resolution.store;

/**
 * Something odd about a text that was accepted.
 *
 * @param key a name for programs: {@code language-mismatch}
 * @param detail a sentence for people
 */
public record TextWarning(String key, String detail) {}
