package org.hexapla.dictionary;

/** Is told what stands in a dictionary. */
public interface DictionaryListener {

    /** Words that translate each other. */
    void entry(DictionaryEntry entry);

    /**
     * A line that is left out because it can't be read.
     *
     * @param line its number, from 1
     * @param reason what is wrong with it, for people
     */
    void skipped(long line, String reason);
}
