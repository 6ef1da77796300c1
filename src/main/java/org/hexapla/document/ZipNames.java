package org.hexapla.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the files in a ZIP archive, as the directory at its end lists them.
 *
 * @param names the names, with folders
 */
record ZipNames(Set<String> names) {

    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    ZipNames {
        names = Set.copyOf(names);
    }

    /** The names in an archive, or nothing where it breaks off before its directory ends. */
    static Optional<ZipNames> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int latest = archive.length - END_LENGTH;
        for (int end = latest; end >= Math.max(0, latest - LONGEST_COMMENT); end--) {
            if (bytes.getInt(end) == END_MARK) {
                return listed(bytes, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZipNames> listed(ByteBuffer bytes, int end) {
        int count = bytes.getShort(end + 10) & 0xffff;
        int place = bytes.getInt(end + 16);
        Set<String> names = new HashSet<>();
        for (int entry = 0; entry < count; entry++) {
            if (place < 0 || place > end - ENTRY_LENGTH || bytes.getInt(place) != ENTRY_MARK) {
                return Optional.empty();
            }
            int name = bytes.getShort(place + 28) & 0xffff;
            int extra = bytes.getShort(place + 30) & 0xffff;
            int comment = bytes.getShort(place + 32) & 0xffff;
            int next = place + ENTRY_LENGTH + name + extra + comment;
            if (next > end) {
                return Optional.empty();
            }
            names.add(
                    new String(bytes.array(), place + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
            place = next;
        }
        return Optional.of(new ZipNames(names));
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
