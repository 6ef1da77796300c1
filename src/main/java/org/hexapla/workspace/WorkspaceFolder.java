package org.hexapla.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.language.Language;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.ResolutionRequest;

/**
 * A folder of the workspace.
 *
 * @param path where it is
 */
record WorkspaceFolder(Path path) {

    private static final String DESCRIPTION = "resolution.json";
    private static final String ALIGNMENT = "alignment.jsonl";

    /** Its name. */
    String name() {
        return path.getFileName().toString();
    }

    /** The id of its resolution, which is its name. */
    ResolutionId id() {
        return ResolutionId.of(name());
    }

    /** What {@code resolution.json} says; without one, nothing is known. */
    ResolutionRequest description(ObjectMapper json) {
        Path file = path.resolve(DESCRIPTION);
        if (!Files.exists(file)) {
            return new ResolutionRequest(null, null, null, null, null);
        }
        try {
            return json.readValue(Files.readAllBytes(file), ResolutionRequest.class);
        } catch (JsonProcessingException e) {
            throw new BrokenFolderException(DESCRIPTION, e.getOriginalMessage());
        } catch (IOException e) {
            throw BrokenFolderException.unreadable(DESCRIPTION, e);
        }
    }

    /** The texts: files that are named after a language, by that language. */
    SortedMap<Language, Path> texts() throws IOException {
        SortedMap<Language, Path> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Optional<Language> language = language(file.getFileName().toString());
                if (language.isPresent() && texts.putIfAbsent(language.get(), file) != null) {
                    throw new BrokenFolderException(
                            file.getFileName().toString(),
                            "there is another text in " + language.get());
                }
            }
        }
        return texts;
    }

    /** The reviewed alignment, where there is one. */
    Optional<Path> alignment() {
        return Optional.of(path.resolve(ALIGNMENT)).filter(Files::exists);
    }

    private static Optional<Language> language(String fileName) {
        int dot = fileName.lastIndexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Language.of(fileName.substring(0, dot)));
        } catch (IllegalArgumentException notNamedAfterALanguage) {
            return Optional.empty();
        }
    }
}
