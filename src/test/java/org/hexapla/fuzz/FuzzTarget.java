package org.hexapla.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.DocumentReader;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;

/**
 * What is fuzzed: a reader and the cutting of what it read. An archive is fuzzed as such and once
 * more by its parts, since changes to packed bytes seldom get as far as the XML in them.
 *
 * @param name the ending of a format's file names, with {@code -part} behind it where the input is
 *     one part of an archive: its name, a line feed and its content
 */
record FuzzTarget(String name) {

    private static final String PART = "-part";
    private static final String FIXTURES = "/org/hexapla/document/";
    private static final List<String> LANGUAGES = List.of("en", "ar", "zh", "ru", "fr", "es");
    private static final Segmenter SEGMENTER = new Segmenter(new SentenceSplitters());
    private static final List<String> ENDINGS =
            List.of("docx", "doc", "odt", "rtf", "pdf", "html", "md", "txt", "xml");

    /** Every target. */
    static List<FuzzTarget> all() {
        List<FuzzTarget> targets = new ArrayList<>();
        for (String ending : ENDINGS) {
            targets.add(new FuzzTarget(ending));
            if (ending.equals("docx") || ending.equals("odt")) {
                targets.add(new FuzzTarget(ending + PART));
            }
        }
        return targets;
    }

    private String ending() {
        return name.replace(PART, "");
    }

    private boolean isOfParts() {
        return name.endsWith(PART);
    }

    /** Reads an input. Anything that is thrown is a finding: a file that can't be read is none. */
    void read(byte[] input) {
        byte[] file = isOfParts() ? withPart(input) : input;
        try {
            SEGMENTER.segment(reader().read(file, ""), Language.ENGLISH, Segmentation.AUTO);
        } catch (UnreadableDocumentException refused) {
            Objects.requireNonNull(refused.getMessage());
        }
    }

    private DocumentReader reader() {
        return DocumentReaders.standard().readers().stream()
                .filter(reader -> reader.extensions().contains(ending()))
                .findFirst()
                .orElseThrow();
    }

    /** Files that the reader can read, to begin with. */
    List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String language : LANGUAGES) {
            byte[] file = fixture("formats/" + language + "." + ending());
            seeds.addAll(isOfParts() ? parts(file) : List.of(file));
        }
        return seeds;
    }

    private byte[] withPart(byte[] input) {
        int line = 0;
        while (line < input.length && input[line] != '\n') {
            line++;
        }
        String part = new String(input, 0, line, StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOfRange(input, Math.min(line + 1, input.length), input.length);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = archive(fixture("formats/en." + ending()));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    out.write(content);
                } else {
                    in.transferTo(out);
                }
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return changed.toByteArray();
    }

    private static List<byte[]> parts(byte[] file) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream in = archive(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    ByteArrayOutputStream part = new ByteArrayOutputStream();
                    part.write((entry.getName() + "\n").getBytes(StandardCharsets.UTF_8));
                    in.transferTo(part);
                    parts.add(part.toByteArray());
                }
            }
        }
        return Collections.unmodifiableList(parts);
    }

    private static ZipInputStream archive(byte[] file) {
        return new ZipInputStream(new ByteArrayInputStream(file));
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream stream = FuzzTarget.class.getResourceAsStream(FIXTURES + name)) {
            if (stream == null) {
                throw new IOException("no fixture " + name);
            }
            return stream.readAllBytes();
        }
    }
}
