package org.hexapla.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How the files of a format that is no plain text begin.
 *
 * @param start the first bytes
 * @param name what such a file is, for people
 */
record FileSignature(byte[] start, String name) {

    static final FileSignature ZIP =
            of("504b0304", "a zip archive (a .docx, .xlsx or .odt is one)");
    static final FileSignature OLE = of("d0cf11e0a1b11ae1", "an old Office file (.doc, .xls)");
    static final FileSignature RTF = of("7b5c727466", "an RTF file");

    private static final FileSignature PDF = of("25504446", "a PDF");

    private static final List<FileSignature> DOCUMENTS = List.of(ZIP, PDF, OLE, RTF);
    private static final List<FileSignature> ALL =
            List.of(
                    ZIP,
                    PDF,
                    OLE,
                    of("89504e47", "a PNG image"),
                    of("ffd8ff", "a JPEG image"),
                    of("47494638", "a GIF image"),
                    of("1f8b08", "a gzip archive"),
                    of("377abcaf271c", "a 7z archive"),
                    RTF,
                    of("ff575043", "a WordPerfect file"),
                    of("7f454c46", "a program"));

    private static final int LOOKED_AT = 512;

    private static FileSignature of(String hexadecimal, String name) {
        return new FileSignature(HexFormat.of().parseHex(hexadecimal), name);
    }

    /** Whether such files can be documents. */
    boolean isOfDocuments() {
        return DOCUMENTS.contains(this);
    }

    boolean opens(byte[] file) {
        return file.length >= start.length
                && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    /** The signature that a file opens with. */
    static Optional<FileSignature> of(byte[] file) {
        return ALL.stream().filter(signature -> signature.opens(file)).findFirst();
    }

    /** What a file is by its first bytes, for people: {@code a PDF}, {@code a text file}. */
    static String nameOf(byte[] file) {
        return of(file).map(FileSignature::name).orElseGet(() -> unsigned(file));
    }

    private static String unsigned(byte[] file) {
        String start =
                new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return Markup.of(start).orElse(start.indexOf('\0') < 0 ? "a text file" : "something else");
    }
}
