package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.clause.Segmentation;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.parallel.NamedFile;
import org.hexapla.parallel.NamedFileReader;
import org.hexapla.parallel.NamedText;
import org.hexapla.problem.Problem;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.view.TakenText;
import org.hexapla.resolution.view.TextSummary;

/** Takes the texts of several languages in at once, all or none. */
@ApplicationScoped
class SeveralUploads {

    private final NamedFileReader reader;
    private final Uploads uploads;
    private final Limits limits;

    SeveralUploads(NamedFileReader reader, Uploads uploads, Limits limits) {
        this.reader = reader;
        this.uploads = uploads;
        this.limits = limits;
    }

    /**
     * Reads files, and those in archives; nothing is stored.
     *
     * @return one text or more, each in another language
     * @throws ProblemException when one can't be read, or two are in one language; it has a
     *     violation for each such file
     */
    List<NamedText> read(List<NamedFile> files, Segmentation segmentation) {
        List<NamedText> texts = new ArrayList<>();
        List<Problem.Violation> violations = new ArrayList<>();
        List<ProblemKind> kinds = new ArrayList<>();
        Map<Language, String> names = new HashMap<>();
        for (NamedFile file : unpacked(files)) {
            try {
                NamedText text = reader.read(file, segmentation);
                String first = names.putIfAbsent(text.language(), file.name());
                if (first == null) {
                    texts.add(text);
                } else {
                    kinds.add(ProblemKind.INVALID_FIELDS);
                    violations.add(
                            new Problem.Violation(
                                    file.name(),
                                    "It is in \""
                                            + text.language()
                                            + "\", as is "
                                            + first
                                            + "; give one file a language."));
                }
            } catch (UnreadableDocumentException e) {
                kinds.add(Uploads.kind(e.reason()));
                violations.add(new Problem.Violation(file.name(), String.valueOf(e.getMessage())));
            }
        }
        if (!violations.isEmpty()) {
            boolean alike = kinds.stream().distinct().count() == 1;
            throw ProblemException.of(
                    alike ? kinds.get(0) : ProblemKind.UNREADABLE_TEXT, violations);
        }
        return texts;
    }

    /** Stores texts that were read, in one transaction. */
    @Transactional
    public List<TakenText> store(
            ResolutionId id, List<NamedText> texts, Segmentation segmentation) {
        List<TakenText> taken = new ArrayList<>();
        for (NamedText text : texts) {
            Uploads.Upload upload =
                    new Uploads.Upload(
                            text.language(), text.file().bytes(), text.mediaType(), segmentation);
            TextSummary summary = uploads.store(id, upload, text.read()).body();
            taken.add(
                    new TakenText(
                            text.file().name(),
                            text.guessed() ? TakenText.CONTENT : TakenText.NAME,
                            summary));
        }
        return taken;
    }

    private List<NamedFile> unpacked(List<NamedFile> files) {
        List<NamedFile> all = new ArrayList<>();
        long left = limits.upload().asLongValue();
        for (NamedFile file : files) {
            try {
                List<NamedFile> own = NamedFileReader.unpacked(file, left);
                all.addAll(own);
                left -= own.stream().mapToLong(one -> one.bytes().length).sum();
            } catch (UnreadableDocumentException e) {
                throw ProblemException.of(
                        Uploads.kind(e.reason()),
                        List.of(
                                new Problem.Violation(
                                        file.name(), String.valueOf(e.getMessage()))));
            }
        }
        if (all.isEmpty()) {
            throw ProblemException.of(
                    ProblemKind.UNREADABLE_TEXT, "The body holds no files; give one or more.");
        }
        return all;
    }
}
