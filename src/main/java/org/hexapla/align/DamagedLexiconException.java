package org.hexapla.align;

/** What stands in a lexicon's file is impossible. */
final class DamagedLexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedLexiconException(String message) {
        super(message);
    }
}
