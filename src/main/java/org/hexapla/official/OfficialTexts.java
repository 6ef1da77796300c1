package org.hexapla.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.clause.Segmentation;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.parallel.ReadText;
import org.hexapla.parallel.TextReader;

/**
 * The texts that are published under a symbol. All who use one of these keep to one pace; safe for
 * use by several threads.
 */
public final class OfficialTexts {

    private final OfficialDocuments documents;
    private final TextReader reader;

    /** Texts got as the settings say and read with a reader. */
    public OfficialTexts(OfficialSettings settings, TextReader reader) {
        this.documents = new OfficialDocuments(settings);
        this.reader = reader;
    }

    /**
     * Gets a text: in the first of several formats in which it is there, can be read and is in the
     * language asked for.
     *
     * @param symbol the symbol of the document
     * @param language one of the six official languages
     * @param formats the formats, in the order in which they are tried
     * @param watch is told what is being done, and can end it
     * @throws java.util.concurrent.CancellationException when the watch has ended it, or the thread
     *     was interrupted
     */
    public Outcome fetch(
            String symbol, Language language, List<DocumentFormat> formats, FetchWatch watch) {
        List<Outcome> setbacks = new ArrayList<>();
        for (DocumentFormat format : formats) {
            Answer answer = documents.get(symbol, language, format, watch);
            Outcome outcome = outcome(answer, language, watch);
            if (outcome instanceof Outcome.Fetched) {
                return outcome;
            }
            setbacks.add(outcome);
            if (answer instanceof Answer.Troubled) {
                break; // the server is in no better state for another format
            }
        }
        return worst(setbacks);
    }

    private Outcome outcome(Answer answer, Language language, FetchWatch watch) {
        if (answer instanceof Answer.Document document) {
            watch.doing("reading " + document.file().ending());
            return read(document.file(), language);
        }
        return answer instanceof Answer.None
                ? new Outcome.Missing(answer.reason())
                : new Outcome.Failed(answer.reason());
    }

    private Outcome read(OfficialFile file, Language language) {
        try {
            ReadText text =
                    reader.read(file.bytes(), file.mediaType(), language, Segmentation.AUTO);
            // a server that doesn't know a language gives English without a word
            return text.warnings().stream()
                    .filter(warning -> warning.key().equals(ReadText.Warning.LANGUAGE_MISMATCH))
                    .findFirst()
                    .<Outcome>map(
                            warning ->
                                    new Outcome.Missing(
                                            "only a text in another language came. "
                                                    + warning.detail()))
                    .orElseGet(() -> new Outcome.Fetched(file, text));
        } catch (UnreadableDocumentException e) {
            return new Outcome.Unreadable(file, String.valueOf(e.getMessage()));
        }
    }

    /** What matters most of several things that went wrong: a file that can be looked at. */
    private static Outcome worst(List<Outcome> setbacks) {
        for (Class<? extends Outcome> kind :
                List.of(Outcome.Unreadable.class, Outcome.Failed.class)) {
            for (Outcome setback : setbacks) {
                if (kind.isInstance(setback)) {
                    return setback;
                }
            }
        }
        return new Outcome.Missing(
                setbacks.stream()
                        .map(setback -> ((Outcome.Missing) setback).reason())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
