package org.hexapla.neural;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Cuts segments into the tokens of a model, by its {@code tokenizer.json}. */
final class SegmentTokenizer implements AutoCloseable {

    /** Hardly a token has more characters; a text cut at so many times the limit has enough. */
    private static final int LONGEST_TOKEN = 20;

    private final Path file;
    private final HuggingFaceTokenizer tokenizer;
    private final String prefix;
    private final int most;

    private SegmentTokenizer(Path file, HuggingFaceTokenizer tokenizer, String prefix, int most) {
        this.file = file;
        this.tokenizer = tokenizer;
        this.prefix = prefix;
        this.most = most;
    }

    /**
     * Opens a tokenizer.
     *
     * @param prefix what is put before each segment
     * @param most the most tokens of a segment, those that the model adds included
     */
    static SegmentTokenizer open(Path file, String prefix, int most) throws BrokenModelException {
        ModelFile.check(file);
        TokenizerLibrary.load();
        Map<String, String> options =
                Map.of(
                        "addSpecialTokens", "true",
                        "truncation", "LONGEST_FIRST",
                        "padding", "DO_NOT_PAD",
                        "maxLength", Integer.toString(most),
                        "modelMaxLength", Integer.toString(most));
        try (InputStream json = Files.newInputStream(file)) {
            return new SegmentTokenizer(
                    file, HuggingFaceTokenizer.newInstance(json, options), prefix, most);
        } catch (IOException e) {
            throw new BrokenModelException(file, "it can't be read (" + e.getMessage() + ")", e);
        } catch (RuntimeException e) {
            throw new BrokenModelException(
                    file, "it is no tokenizer.json of Hugging Face (" + e.getMessage() + ")", e);
        }
    }

    /**
     * The numbers of a segment's tokens; there may be none.
     *
     * @throws FailedModelException when it fails
     */
    long[] ids(String segment) {
        try {
            return tokenizer.encode(prefix + wellFormed(segment)).getIds();
        } catch (RuntimeException e) {
            throw new FailedModelException(file, e);
        }
    }

    /**
     * The beginning of a text, which is all that counts of a very long one, without halves of
     * characters and NUL, which the tokenizer's own encoding doesn't know.
     */
    private String wellFormed(String segment) {
        int end = (int) Math.min(segment.length(), (long) LONGEST_TOKEN * most);
        StringBuilder text = new StringBuilder(end);
        for (int place = 0; place < end; ) {
            int point = segment.codePointAt(place);
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            text.appendCodePoint(half || point == 0 ? 0xFFFD : point);
            place += Character.charCount(point);
        }
        return text.toString();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
