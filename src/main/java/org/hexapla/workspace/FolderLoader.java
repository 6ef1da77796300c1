package org.hexapla.workspace;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hexapla.clause.Segmentation;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.parallel.ReadText;
import org.hexapla.problem.ProblemException;
import org.hexapla.resolution.Aligning;
import org.hexapla.resolution.AlignmentStore;
import org.hexapla.resolution.Catalogue;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.ResolutionRequest;
import org.hexapla.resolution.Uploads;
import org.hexapla.resolution.Uploads.Upload;
import org.hexapla.resolution.store.StoredSegment;

/** Loads a folder, whole or not at all. */
@ApplicationScoped
class FolderLoader {

    private final LoadedFolders loaded;
    private final Catalogue catalogue;
    private final Uploads uploads;
    private final Aligning aligning;
    private final AlignmentStore alignments;
    private final ObjectMapper json;
    private final Validator validator;
    private final DocumentReaders formats = DocumentReaders.standard();

    FolderLoader(
            LoadedFolders loaded,
            Catalogue catalogue,
            Uploads uploads,
            Aligning aligning,
            AlignmentStore alignments,
            ObjectMapper json,
            Validator validator) {
        this.loaded = loaded;
        this.catalogue = catalogue;
        this.uploads = uploads;
        this.aligning = aligning;
        this.alignments = alignments;
        this.json = json;
        this.validator = validator;
    }

    /**
     * Loads a folder that wasn't loaded before. A resolution that users have made themselves stays
     * as it is.
     *
     * @return whether something was loaded
     * @throws BrokenFolderException when something is wrong with it
     * @throws IOException when it can't be read; in either case nothing is stored, so that it is
     *     loaded again when the server starts the next time
     */
    @Transactional(rollbackOn = Exception.class)
    boolean load(WorkspaceFolder folder) throws IOException {
        ResolutionId id = folder.id();
        if (!loaded.add(folder.name()) || catalogue.has(id)) {
            return false;
        }
        SortedMap<Language, Path> files = folder.texts();
        Map<Upload, ReadText> texts = new LinkedHashMap<>();
        for (Map.Entry<Language, Path> file : files.entrySet()) {
            read(file.getKey(), file.getValue(), texts);
        }
        try {
            catalogue.describe(id, description(folder));
            texts.forEach((upload, text) -> uploads.store(id, upload, text));
        } catch (ProblemException e) {
            throw new BrokenFolderException("resolution.json", e.getMessage());
        }
        if (folder.alignment().isPresent()) {
            store(id, folder.alignment().get());
        } else if (texts.size() > 1) {
            aligning.align(id);
        }
        return true;
    }

    private ResolutionRequest description(WorkspaceFolder folder) {
        ResolutionRequest description = folder.description(json);
        validator.validate(description).stream()
                .findFirst()
                .ifPresent(
                        violation -> {
                            throw new BrokenFolderException(
                                    "resolution.json",
                                    violation.getPropertyPath() + ": " + violation.getMessage());
                        });
        return description;
    }

    private void read(Language language, Path file, Map<Upload, ReadText> texts) {
        String name = file.getFileName().toString();
        try {
            Upload upload =
                    new Upload(
                            language,
                            Files.readAllBytes(file),
                            formats.mediaTypeOf(name),
                            Segmentation.AUTO);
            texts.put(upload, uploads.read(upload));
        } catch (UnreadableDocumentException | ProblemException e) {
            throw new BrokenFolderException(name, e.getMessage());
        } catch (IOException e) {
            throw BrokenFolderException.unreadable(name, e);
        }
    }

    private void store(ResolutionId id, Path file) {
        Map<Language, List<StoredSegment>> segments = new HashMap<>(alignments.segments(id));
        List<String> lines = lines(file);
        alignments.store(id, new ReviewedAlignment(json, segments).units(lines));
    }

    private static List<String> lines(Path file) {
        String name = file.getFileName().toString();
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new BrokenFolderException(name, "is not UTF-8");
        } catch (IOException e) {
            throw BrokenFolderException.unreadable(name, e);
        }
    }
}
