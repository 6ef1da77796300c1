package org.hexapla.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes invented texts, and what is said of their clauses, into two folders. */
public final class GoldOfClauses {

    /** Eight paragraphs: a title, an opening and a preambular clause in one, and so on. */
    public static final String HARBOURS =
            """
            60/500. Harbours of the coast

            The General Assembly,

            Recalling its resolution on harbours,

            1. Requests all captains:

            (a) To keep their lamps lit;

            (b) To count their ropes;

            2. Decides to sail again.

            80th plenary meeting
            """;

    /** What its paragraphs are. */
    public static final String[] CLAUSES = {
        "0\ttitle\t\t\t",
        "1\topening\t\t\t",
        "2\tpreambular\t\t\trecalling",
        "3\toperative\t1\t\trequests",
        "4\tsub-paragraph\ta\t3\t",
        "5\tsub-paragraph\tb\t3\t",
        "6\toperative\t2\t\tdecides",
        "7\tmeeting-line\t\t\t"
    };

    private final Path gold;
    private final Path texts;

    public GoldOfClauses(Path folder) throws IOException {
        this.gold = Files.createDirectories(folder.resolve("clauses"));
        this.texts = Files.createDirectories(folder.resolve("texts"));
    }

    /** The folder of what was set by hand. */
    public Path gold() {
        return gold;
    }

    /** The folder of the texts. */
    public Path texts() {
        return texts;
    }

    /** Writes an English text of {@code paragraphs} and the rows that say what they are. */
    public void add(String name, String half, String text, int paragraphs, String... rows)
            throws IOException {
        Path file = Files.writeString(texts.resolve(name + ".txt"), text);
        rows(
                name,
                String.join(
                        "\n",
                        "# text: " + name + ".txt",
                        "# language: en",
                        "# half: " + half,
                        "# paragraphs: " + paragraphs,
                        "# sha-256: " + sha256(Files.readString(file)),
                        "paragraph\tkind\tnumber\tparent\tkey",
                        String.join("\n", rows)));
    }

    /** Writes a file of the gold as it is. */
    public void rows(String name, String content) throws IOException {
        Files.writeString(gold.resolve(name + ".tsv"), content + "\n");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
