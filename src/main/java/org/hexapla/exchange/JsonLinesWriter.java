package org.hexapla.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.clause.Segment;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelUnit;

/**
 * Writes JSON Lines in UTF-8: an object a unit, a unit a line.
 *
 * <p>{@code cells} has for each language with text in the unit its segments, each with its {@code
 * index} in its text, the {@code paragraph} of the file, and {@code start} and {@code end} in code
 * points of the decoded file; {@code kind}, {@code number}, {@code status}, {@code confidence} and
 * {@code flags} follow. With texts, a segment also has its {@code text}.
 */
public final class JsonLinesWriter implements ParallelUnitWriter {

    private final JsonGenerator json;
    private final List<Language> languages;
    private final boolean withTexts;

    /**
     * @param out where to; it is flushed, but never closed
     * @param languages the languages to write, in this order
     * @param withTexts whether each segment's text is written too
     * @throws IOException when {@code out} can't be written to
     */
    public JsonLinesWriter(OutputStream out, List<Language> languages, boolean withTexts)
            throws IOException {
        this.languages = List.copyOf(languages);
        this.withTexts = withTexts;
        JsonFactory factory =
                new JsonFactoryBuilder()
                        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                        .build();
        json = factory.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void write(ParallelUnit unit) throws IOException {
        write(unit, Optional.empty());
    }

    /**
     * Writes a unit that reviewers may have seen.
     *
     * @param status what they said of it: {@code confirmed}
     */
    public void write(ParallelUnit unit, Optional<String> status) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("cells");
        for (Language language : languages) {
            List<Segment> cell = unit.cells().getOrDefault(language, List.of());
            if (!cell.isEmpty()) {
                writeCell(language, cell);
            }
        }
        json.writeEndObject();
        json.writeStringField("kind", unit.kind().key());
        if (unit.number().isPresent()) {
            json.writeStringField("number", unit.number().get());
        }
        if (status.isPresent()) {
            json.writeStringField("status", status.get());
        }
        json.writeFieldName("confidence");
        json.writeNumber(TranslationUnits.rounded(unit.confidence()).toPlainString());
        if (!unit.flags().isEmpty()) {
            json.writeArrayFieldStart("flags");
            for (String flag : new TreeSet<>(unit.flags())) {
                json.writeString(flag);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void writeCell(Language language, List<Segment> cell) throws IOException {
        json.writeArrayFieldStart(language.tag());
        for (Segment segment : cell) {
            json.writeStartObject();
            json.writeNumberField("index", segment.index());
            json.writeNumberField("paragraph", segment.paragraph());
            json.writeNumberField("start", segment.source().start());
            json.writeNumberField("end", segment.source().end());
            if (withTexts) {
                // JSON in UTF-8 can't hold lone surrogates either
                json.writeStringField("text", XmlCharacters.clean(segment.text()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
