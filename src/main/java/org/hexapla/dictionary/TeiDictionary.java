package org.hexapla.dictionary;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.language.Language;

/**
 * A dictionary of FreeDict: TEI, whose entries have head words in {@code orth} and translations in
 * {@code quote} within {@code cit type="trans"}, or in {@code tr} in files of before 2010. A
 * language is what {@code xml:lang} says, else what the reader was told, else what the title says
 * ({@code English-French FreeDict Dictionary}).
 *
 * @param source the language of head words that don't say their own
 * @param target the language of translations that don't say their own
 */
public record TeiDictionary(Optional<Language> source, Optional<Language> target)
        implements DictionaryReader {

    @Override
    public void read(InputStream file, DictionaryListener listener) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // a dictionary must not read other files
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(file);
            try {
                new Walk(reader, source, target, listener).walk();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            String line =
                    broken.getLocation() == null
                            ? ""
                            : "line " + broken.getLocation().getLineNumber() + ": ";
            String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            throw new UnreadableDictionaryException(line + "the XML is broken: " + reason);
        }
    }

    /** The way through one file. */
    private static final class Walk {

        private static final Pattern TITLE =
                Pattern.compile("\\s*(\\p{L}+)\\s*[-‐–]\\s*(\\p{L}+)\\b.*", Pattern.DOTALL);

        private final XMLStreamReader reader;
        private final DictionaryListener listener;
        private Optional<Language> source;
        private Optional<Language> target;

        /** For each open element, its own language or that of its parent; empty where none. */
        private final Deque<String> languages = new ArrayDeque<>();

        private final Deque<Boolean> translations = new ArrayDeque<>();
        private final List<Said> words = new ArrayList<>();
        private final List<Said> meanings = new ArrayList<>();
        private boolean isTei;
        private boolean inEntry;
        private boolean inText;
        private long line;

        /** A text and the language that it says it is in. */
        private record Said(String text, String language) {}

        Walk(
                XMLStreamReader reader,
                Optional<Language> source,
                Optional<Language> target,
                DictionaryListener listener) {
            this.reader = reader;
            this.source = source;
            this.target = target;
            this.listener = listener;
        }

        void walk() throws XMLStreamException, IOException {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(reader.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(reader.getLocalName());
                }
            }
        }

        private void start(String name) throws XMLStreamException, IOException {
            if (!isTei) {
                if (!name.equals("TEI") && !name.equals("TEI.2") && !name.equals("teiCorpus")) {
                    throw new UnreadableDictionaryException(
                            "it is no TEI: its first element is <" + name + ">");
                }
                isTei = true;
            }
            inText |= name.equals("text");
            String own = language(name);
            boolean translation =
                    Boolean.TRUE.equals(translations.peek())
                            || name.equals("cit") && isTranslation();
            switch (name) {
                case "entry" -> {
                    inEntry = true;
                    line = reader.getLocation().getLineNumber();
                    words.clear();
                    meanings.clear();
                }
                case "title" -> {
                    if (!inText) {
                        readTitle(text(own));
                        return;
                    }
                }
                case "orth" -> {
                    if (inEntry && !translation) {
                        words.add(new Said(text(own), own));
                        return;
                    }
                }
                case "quote", "tr" -> {
                    if (inEntry && (translation || name.equals("tr"))) {
                        meanings.add(new Said(text(own), own));
                        return;
                    }
                }
                default -> {}
            }
            languages.push(own);
            translations.push(translation);
        }

        private boolean isTranslation() {
            String type = reader.getAttributeValue(null, "type");
            return "trans".equals(type) || "translation".equals(type);
        }

        private void end(String name) throws IOException {
            languages.pop();
            translations.pop();
            if (name.equals("entry")) {
                inEntry = false;
                tell();
            }
        }

        /** The text of the element at hand, which is at its end afterwards. */
        private String text(String language) throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            int depth = 1;
            while (depth > 0) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                            text.append(reader.getText());
                    default -> {}
                }
            }
            return text.toString().strip();
        }

        private String language(String element) {
            String own = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
            if (own == null) {
                own = reader.getAttributeValue(null, "lang");
            }
            if (own != null) {
                return own;
            }
            // what a file says of itself or a head word of its own is not said of translations
            boolean opensAnother = List.of("text", "cit", "trans").contains(element);
            String outer = languages.peek();
            return outer == null || opensAnother ? "" : outer;
        }

        private void readTitle(String title) {
            Matcher names = TITLE.matcher(title);
            if (names.matches()) {
                source = source.or(() -> named(Objects.requireNonNull(names.group(1))));
                target = target.or(() -> named(Objects.requireNonNull(names.group(2))));
            }
        }

        private static Optional<Language> named(String englishName) {
            for (String code : ULocale.getISOLanguages()) {
                if (ULocale.getDisplayLanguage(code, ULocale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .equals(englishName.toLowerCase(Locale.ROOT))) {
                    return Optional.of(Language.of(code));
                }
            }
            return Optional.empty();
        }

        private void tell() throws IOException {
            if (words.isEmpty()) {
                listener.skipped(line, "the entry has no head word");
                return;
            }
            for (Said word : words) {
                for (Said meaning : meanings) {
                    if (!word.text().isEmpty()) {
                        tell(word, meaning);
                    }
                }
            }
        }

        private void tell(Said word, Said meaning) throws IOException {
            Language from = language(word, source, "--source");
            Language to = language(meaning, target, "--target");
            for (String gloss : Glosses.of(meaning.text(), to)) {
                listener.entry(new DictionaryEntry(from, word.text(), to, gloss, 1));
            }
        }

        private Language language(Said said, Optional<Language> other, String option)
                throws UnreadableDictionaryException {
            if (!said.language().isEmpty()) {
                try {
                    return Language.of(said.language());
                } catch (IllegalArgumentException noLanguage) {
                    throw new UnreadableDictionaryException(
                            "line " + line + ": " + noLanguage.getMessage());
                }
            }
            return other.orElseThrow(
                    () ->
                            new UnreadableDictionaryException(
                                    "it does not say which languages it is in; say so with "
                                            + option));
        }
    }
}
