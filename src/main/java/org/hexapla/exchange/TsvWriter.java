package org.hexapla.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.language.Language;

/**
 * Writes a table in UTF-8: a row a unit, a column a language, parted by tabs, the tags of the
 * languages in the first row. An empty side is an empty field.
 *
 * <p>The format has no way to write a tab or a line break inside a field, so each run of them is
 * written as one blank. Marks and properties are left out.
 */
public final class TsvWriter implements UnitWriter {

    private static final Pattern BREAKS =
            Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+");

    private final Writer out;
    private final List<Language> languages;

    /**
     * A writer that has written the first row.
     *
     * @param out where to; it is flushed, but never closed
     * @param languages the columns; sides in other languages are not written
     * @throws IOException when {@code out} can't be written to
     */
    public TsvWriter(OutputStream out, List<Language> languages) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.languages = List.copyOf(languages);
        writeRow(languages.stream().map(Language::tag).toList());
    }

    @Override
    public void write(TranslationUnit unit) throws IOException {
        writeRow(languages.stream().map(language -> field(unit, language)).toList());
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String field(TranslationUnit unit, Language language) {
        return unit.variants().stream()
                .filter(variant -> variant.language().equals(language))
                .map(variant -> BREAKS.matcher(variant.text()).replaceAll(" "))
                .collect(Collectors.joining(" "));
    }

    private void writeRow(List<String> fields) throws IOException {
        out.write(String.join("\t", fields));
        out.write('\n');
    }
}
