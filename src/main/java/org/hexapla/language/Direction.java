package org.hexapla.language;

/** The direction in which a language is written. */
public enum Direction {
    LTR,
    RTL
}
