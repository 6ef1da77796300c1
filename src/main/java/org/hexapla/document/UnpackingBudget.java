package org.hexapla.document;

/**
 * How many bytes the archives of one request may unpack to, together. What was unpacked of an
 * archive counts even where it is refused. Not safe for use by several threads.
 */
public final class UnpackingBudget {

    private final long whole;
    private long left;

    /**
     * @param bytes how many they are, 0 or more
     */
    public UnpackingBudget(long bytes) {
        this.whole = bytes;
        this.left = bytes;
    }

    /** How many bytes there were in the beginning. */
    long whole() {
        return whole;
    }

    /** How many bytes may still be unpacked, 0 or more. */
    public long left() {
        return left;
    }

    /** Takes bytes away, as many as there are. */
    public void spend(long bytes) {
        left = Math.max(0, left - bytes);
    }
}
