package org.hexapla.dictionary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hexapla.language.Language;

/** The formats of dictionaries that can be read. */
public enum DictionaryFormat {

    /** Word, translation and perhaps a number of sightings, parted by tabs. */
    TSV {
        @Override
        public DictionaryReader reader(Optional<Language> source, Optional<Language> target)
                throws UnreadableDictionaryException {
            return new TsvDictionary(
                    source.orElseThrow(() -> unsaid("--source")),
                    target.orElseThrow(() -> unsaid("--target")));
        }
    },

    /** CC-CEDICT, from Chinese into English if nothing else is said. */
    CEDICT {
        @Override
        public DictionaryReader reader(Optional<Language> source, Optional<Language> target) {
            return new CedictDictionary(
                    source.orElse(Language.CHINESE), target.orElse(Language.ENGLISH));
        }
    },

    /** FreeDict, which mostly says itself which languages it is in. */
    TEI {
        @Override
        public DictionaryReader reader(Optional<Language> source, Optional<Language> target) {
            return new TeiDictionary(source, target);
        }
    };

    /** Enough of a file to see what it is, in bytes. */
    private static final int ENOUGH = 1 << 16;

    /**
     * A reader of the format.
     *
     * @param source the language of head words, where the file does not say it
     * @param target the language of translations, where the file does not say it
     * @throws UnreadableDictionaryException when a language is needed that isn't given
     */
    public abstract DictionaryReader reader(Optional<Language> source, Optional<Language> target)
            throws UnreadableDictionaryException;

    /**
     * The format of a file.
     *
     * @param file is read ahead, and stands where it stood afterwards
     * @throws UnreadableDictionaryException when it has none of them
     */
    public static DictionaryFormat of(BufferedInputStream file) throws IOException {
        file.mark(ENOUGH);
        byte[] beginning = file.readNBytes(ENOUGH);
        file.reset();
        String text = new String(beginning, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        List<String> lines =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .limit(20)
                        .toList();
        if (lines.isEmpty()) {
            throw new UnreadableDictionaryException("there is no entry in it");
        }
        if (lines.get(0).startsWith("<")) {
            return TEI;
        }
        if (lines.stream().anyMatch(CedictDictionary::isEntry)) {
            return CEDICT;
        }
        if (lines.stream().anyMatch(line -> line.indexOf('\t') > 0)) {
            return TSV;
        }
        throw new UnreadableDictionaryException(
                "it is neither a table with tabs, nor CC-CEDICT, nor TEI");
    }

    private static UnreadableDictionaryException unsaid(String option) {
        return new UnreadableDictionaryException(
                "a table does not say which languages it is in; say so with " + option);
    }

    /**
     * The bytes of a file that may be packed with gzip, as dictionaries often are.
     *
     * @return what stands in it, unpacked
     */
    public static BufferedInputStream unpacked(InputStream file) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(file);
        packed.mark(2);
        boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
        packed.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(packed)) : packed;
    }
}
