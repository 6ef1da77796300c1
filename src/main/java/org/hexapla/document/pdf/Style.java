package org.hexapla.document.pdf;

/** How a sign is set, as flags of a byte. */
final class Style {

    static final byte ITALIC = 1;
    static final byte BOLD = 2;
    static final byte RAISED = 4;

    /** A bracket that runs from right to left, so that its shape says the opposite. */
    static final byte MIRRORED = 8;

    private Style() {}

    static boolean has(byte style, byte flag) {
        return (style & flag) != 0;
    }
}
