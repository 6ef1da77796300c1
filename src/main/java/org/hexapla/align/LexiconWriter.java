package org.hexapla.align;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.hexapla.language.Language;

/** Writes lexica in the form that {@link LexiconFile} describes. */
public final class LexiconWriter {

    private LexiconWriter() {}

    /**
     * Writes a lexicon; the same lexicon and head give the same bytes.
     *
     * @param out stays open
     */
    public static void write(LexiconFile file, OutputStream out) throws IOException {
        byte[] head = head(file.head()).getBytes(StandardCharsets.UTF_8);
        byte[] body = body(file.lexicon());
        byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(body.length).array();
        CRC32 sum = new CRC32();
        for (byte[] part : List.of(head, length, body)) {
            sum.update(part);
            out.write(part);
        }
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }

    private static String head(LexiconHead head) {
        StringBuilder text = new StringBuilder();
        text.append(LexiconFile.TITLE).append(LexiconFile.VERSION).append('\n');
        text.append("# command: ").append(head.command()).append('\n');
        text.append("# tool: ").append(head.tool()).append('\n');
        text.append("# made: ").append(head.made()).append('\n');
        head.sources().forEach(line -> text.append("# source: ").append(line).append('\n'));
        head.licences().forEach(line -> text.append("# licence: ").append(line).append('\n'));
        return text.append('\n').toString();
    }

    private static byte[] body(Lexicon lexicon) throws IOException {
        Varints body = new Varints(new ByteArrayOutputStream());
        List<Language> languages = List.copyOf(lexicon.languages());
        Map<Language, Order> orders = new HashMap<>();
        body.number(languages.size());
        for (Language language : languages) {
            Order order = Order.of(lexicon.vocabulary(language));
            orders.put(language, order);
            body.text(language.tag());
            body.block(order.block());
        }
        List<LanguagePair> pairs = lexicon.pairs();
        body.number(pairs.size());
        for (LanguagePair pair : pairs) {
            body.number(languages.indexOf(pair.left()));
            body.number(languages.indexOf(pair.right()));
            body.block(
                    block(
                            lexicon.counts(pair),
                            Objects.requireNonNull(orders.get(pair.left())),
                            Objects.requireNonNull(orders.get(pair.right()))));
        }
        return body.bytes();
    }

    private static byte[] block(PairCounts counts, Order left, Order right) throws IOException {
        PairCounts.Sum sorted = new PairCounts.Sum(left.tokens().length, right.tokens().length);
        sorted.add(counts, left.places(), right.places(), 1);
        PairCounts ordered = sorted.counts(1 / (2 * LexiconFile.PARTS));
        Varints block = new Varints(new ByteArrayOutputStream());
        block.number(ordered.size());
        int rows = 0;
        for (int row = 0; row < ordered.rowCount(); row++) {
            rows += ordered.start()[row + 1] > ordered.start()[row] ? 1 : 0;
        }
        block.number(rows);
        int before = 0;
        for (int row = 0; row < ordered.rowCount(); row++) {
            int from = ordered.start()[row];
            int to = ordered.start()[row + 1];
            if (to > from) {
                block.number(row - before);
                block.number(to - from);
                before = row;
                int last = 0;
                for (int e = from; e < to; e++) {
                    block.number(ordered.column()[e] - last);
                    block.count(ordered.toRight()[e]);
                    block.count(ordered.toLeft()[e]);
                    last = ordered.column()[e];
                }
            }
        }
        return block.deflated();
    }

    /**
     * The words of a language in the order of the file.
     *
     * @param places the lexicon's id → the file's
     */
    private record Order(String[] tokens, float[] frequency, double size, int[] places) {

        static Order of(Vocabulary vocabulary) {
            String[] all = vocabulary.tokens;
            Integer[] ids = new Integer[all.length];
            Arrays.setAll(ids, id -> id);
            Arrays.sort(ids, Comparator.comparing(id -> all[id]));
            String[] tokens = new String[all.length];
            float[] frequency = new float[all.length];
            int[] places = new int[all.length];
            for (int place = 0; place < ids.length; place++) {
                tokens[place] = all[ids[place]];
                frequency[place] = vocabulary.frequency[ids[place]];
                places[ids[place]] = place;
            }
            return new Order(tokens, frequency, vocabulary.size, places);
        }

        byte[] block() throws IOException {
            Varints block = new Varints(new ByteArrayOutputStream());
            block.number(tokens.length);
            block.count(size);
            byte[] before = new byte[0];
            for (int place = 0; place < tokens.length; place++) {
                byte[] token = tokens[place].getBytes(StandardCharsets.UTF_8);
                int difference = Arrays.mismatch(before, token);
                int shared = difference < 0 ? token.length : difference;
                block.number(shared);
                block.number(token.length - shared);
                block.out.write(token, shared, token.length - shared);
                block.count(frequency[place]);
                before = token;
            }
            return block.deflated();
        }
    }

    /** Writes numbers that are mostly small. */
    private record Varints(ByteArrayOutputStream out) {

        void number(long number) {
            long rest = number;
            while (rest >= 128) {
                out.write((int) (rest & 127 | 128));
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        void count(double count) {
            number(Math.round(count * LexiconFile.PARTS));
        }

        void text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            out.writeBytes(bytes);
        }

        void block(byte[] block) {
            number(block.length);
            out.writeBytes(block);
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        byte[] deflated() throws IOException {
            ByteArrayOutputStream small = new ByteArrayOutputStream();
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
            try (DeflaterOutputStream stream = new DeflaterOutputStream(small, deflater)) {
                out.writeTo(stream);
            } finally {
                deflater.end();
            }
            return small.toByteArray();
        }
    }
}
