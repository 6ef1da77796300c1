package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;

/**
 * The documents that are found in a folder: each folder within it that has a file named by a
 * language ({@code en.txt}) is one, at any depth.
 *
 * <p>Files that neither are named by a language nor are of a format that texts come in are passed
 * over, and so is what is hidden, and what stands beside folders of documents (a read-me, say).
 *
 * @param documents those that can be aligned, as far as their files' names tell, in the order of
 *     their names
 * @param refused why others can't, in the order of their names
 */
record DocumentTree(List<Entry> documents, List<Refusal> refused) {

    /**
     * A document.
     *
     * @param name its folder's path below the folder that was searched, with slashes
     * @param files two or more, each of another language, in the order of their tags
     */
    record Entry(String name, List<LanguageFile> files) {}

    /**
     * A document that can't be aligned.
     *
     * @param name as that of an {@link Entry}
     * @param reason why, for people
     */
    record Refusal(String name, String reason) {}

    /**
     * Looks for documents.
     *
     * @throws BadInputException when there is no such folder, it can't be read or holds no document
     */
    static DocumentTree of(Path folder) throws BadInputException {
        if (!Files.exists(folder)) {
            throw new BadInputException(folder, "there is no such folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(folder, "it is a file, not a folder of documents");
        }
        Search search = new Search(folder);
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
        } catch (IOException unreadable) {
            throw new BadInputException(folder, FileErrors.reason(unreadable));
        }
        DocumentTree tree = search.tree();
        if (tree.documents.isEmpty() && tree.refused.isEmpty()) {
            throw new BadInputException(
                    folder,
                    "there is no document in it: each has a folder of its own with a file a"
                            + " language, such as a/en.txt and a/fr.txt");
        }
        return tree;
    }

    /** Walks through the folders. */
    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path top;
        private final DocumentReaders formats = DocumentReaders.standard();
        private final Map<String, List<Path>> files = new TreeMap<>();
        private final Set<String> parents = new HashSet<>();
        private final Map<String, String> refused = new TreeMap<>();

        Search(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(top)) {
                return FileVisitResult.CONTINUE;
            }
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            parents.add(name(parent(folder)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.computeIfAbsent(name(parent(file)), none -> new ArrayList<>()).add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
            if (file.equals(top)) {
                throw error;
            }
            if (!isHidden(file)) {
                refused.put(name(file), FileErrors.reason(error));
            }
            return FileVisitResult.CONTINUE;
        }

        DocumentTree tree() {
            List<Entry> documents = new ArrayList<>();
            files.forEach(
                    (name, own) -> {
                        try {
                            document(name, own).ifPresent(documents::add);
                        } catch (BadInputException broken) {
                            refused.put(name, String.valueOf(broken.getMessage()));
                        }
                    });
            return new DocumentTree(
                    List.copyOf(documents),
                    refused.entrySet().stream()
                            .map(entry -> new Refusal(entry.getKey(), entry.getValue()))
                            .toList());
        }

        private Optional<Entry> document(String name, List<Path> all) throws BadInputException {
            Map<Language, List<Path>> texts = new TreeMap<>();
            List<Path> strange = new ArrayList<>();
            for (Path file : all.stream().sorted().toList()) {
                Optional<Language> language = language(file);
                if (language.isPresent()) {
                    texts.computeIfAbsent(language.get(), none -> new ArrayList<>()).add(file);
                } else if (isOfAFormat(file)) {
                    strange.add(file);
                }
            }
            if (texts.isEmpty() && (strange.isEmpty() || parents.contains(name))) {
                return Optional.empty();
            }
            if (!strange.isEmpty()) {
                throw new BadInputException(
                        names(strange), "the name is no language tag (BCP 47), such as en.txt");
            }
            for (Map.Entry<Language, List<Path>> text : texts.entrySet()) {
                if (text.getValue().size() > 1) {
                    throw new BadInputException(
                            "there are two texts in \""
                                    + text.getKey()
                                    + "\": "
                                    + names(text.getValue()));
                }
            }
            if (texts.size() == 1) {
                throw new BadInputException(
                        "there is a text in one language alone, "
                                + names(texts.values().iterator().next()));
            }
            return Optional.of(
                    new Entry(
                            name,
                            texts.entrySet().stream()
                                    .map(
                                            text ->
                                                    new LanguageFile(
                                                            text.getKey(), text.getValue().get(0)))
                                    .toList()));
        }

        private boolean isOfAFormat(Path file) {
            try {
                formats.mediaTypeOf(fileName(file));
                return true;
            } catch (UnreadableDocumentException noText) {
                return false;
            }
        }

        private static Optional<Language> language(Path file) {
            String name = fileName(file);
            int dot = name.lastIndexOf('.');
            try {
                return Optional.of(Language.of(dot < 0 ? name : name.substring(0, dot)));
            } catch (IllegalArgumentException noLanguage) {
                return Optional.empty();
            }
        }

        private static boolean isHidden(Path file) {
            return fileName(file).startsWith(".");
        }

        private static String fileName(Path file) {
            return String.valueOf(file.getFileName());
        }

        private static String names(List<Path> files) {
            return files.stream().map(Search::fileName).collect(Collectors.joining(", "));
        }

        private Path parent(Path file) {
            Path parent = file.getParent();
            return parent == null ? top : parent;
        }

        private String name(Path folder) {
            String name =
                    StreamSupport.stream(top.relativize(folder).spliterator(), false)
                            .map(Path::toString)
                            .collect(Collectors.joining("/"));
            return name.isEmpty()
                    ? String.valueOf(top.toAbsolutePath().normalize().getFileName())
                    : name;
        }
    }
}
