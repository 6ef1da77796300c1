package org.hexapla.document;

import com.rtfparserkit.rtf.Command;
import java.nio.charset.StandardCharsets;

/**
 * Marks the groups of an RTF file that may be left out and that the parser doesn't know, since it
 * would pass over their names and take what is in them for text.
 */
final class RtfDestinations {

    /** The name of a group that is known and left out, and shorter than any that isn't known. */
    private static final byte[] KNOWN = "xe".getBytes(StandardCharsets.US_ASCII);

    private RtfDestinations() {}

    /** A copy of a file in which each has a name that is known, filled up to its old length. */
    static byte[] known(byte[] file) {
        byte[] copy = file.clone();
        for (int place = 0; place + 2 < copy.length; place++) {
            if (copy[place] == '\\' && copy[place + 1] == '*') {
                int from = nameAfter(copy, place + 2);
                int to = nameEnd(copy, from);
                String name = new String(copy, from, to - from, StandardCharsets.US_ASCII);
                if (to - from >= KNOWN.length && Command.getInstance(name) == null) {
                    System.arraycopy(KNOWN, 0, copy, from, KNOWN.length);
                    java.util.Arrays.fill(copy, from + KNOWN.length, to, (byte) ' ');
                }
            } else if (copy[place] == '\\') {
                place++; // what follows is no beginning: \\*
            }
        }
        return copy;
    }

    private static int nameAfter(byte[] file, int start) {
        int place = start;
        while (place < file.length && (file[place] == '\r' || file[place] == '\n')) {
            place++;
        }
        return place < file.length && file[place] == '\\' ? place + 1 : start;
    }

    private static int nameEnd(byte[] file, int start) {
        int place = start;
        while (place < file.length && Character.isLetter((char) (file[place] & 0x7f))) {
            place++;
        }
        return place;
    }
}
