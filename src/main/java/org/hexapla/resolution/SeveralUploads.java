package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.clause.Segmentation;
import org.hexapla.document.UnpackingBudget;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.parallel.NamedFile;
import org.hexapla.parallel.NamedFileReader;
import org.hexapla.parallel.NamedText;
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
     * @throws ProblemException when some can't be read, or two are in one language; it has a
     *     violation for each such file
     */
    List<NamedText> read(List<NamedFile> files, Segmentation segmentation) {
        List<NamedText> texts = new ArrayList<>();
        RefusedFiles refused = new RefusedFiles();
        Map<Language, String> names = new HashMap<>();
        for (NamedFile file : unpacked(files, refused)) {
            try {
                NamedText text = reader.read(file, segmentation);
                String first = names.putIfAbsent(text.language(), file.name());
                if (first == null) {
                    texts.add(text);
                } else {
                    refused.add(
                            file.name(),
                            ProblemKind.INVALID_FIELDS,
                            "It is in \""
                                    + text.language()
                                    + "\", as is "
                                    + first
                                    + "; give one file a language.");
                }
            } catch (UnreadableDocumentException e) {
                refused.add(file.name(), e);
            }
        }
        refused.check();
        return texts;
    }

    /**
     * Stores texts that were read, in one transaction.
     *
     * @throws ProblemException when the resolution has texts that the writer doesn't want to
     *     replace (412)
     */
    @Transactional
    List<TakenText> store(
            ResolutionId id, List<NamedText> texts, Segmentation segmentation, IfNoneMatch unless) {
        uploads.check(id, unless);
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

    /** The files, with those in archives; an archive that can't be unpacked is refused. */
    private List<NamedFile> unpacked(List<NamedFile> files, RefusedFiles refused) {
        if (files.isEmpty()) {
            throw ProblemException.of(
                    ProblemKind.UNREADABLE_TEXT, "The body holds no files; give one or more.");
        }
        List<NamedFile> all = new ArrayList<>();
        UnpackingBudget budget = new UnpackingBudget(limits.upload().asLongValue());
        for (NamedFile file : files) {
            try {
                all.addAll(NamedFileReader.unpacked(file, budget));
            } catch (UnreadableDocumentException e) {
                refused.add(file.name(), e);
            }
        }
        return all;
    }
}
