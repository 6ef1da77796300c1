package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexapla.language.Language;

/**
 * A folder with a document: a file a language, named by its tag ({@code en.txt}, {@code
 * zh-Hans.md}).
 *
 * @param path the folder
 * @param files two or more, each of another language
 */
record DocumentFolder(Path path, List<LanguageFile> files) {

    /** What is found in a folder. */
    interface Found {
        void document(DocumentFolder document) throws BadInputException;

        /** A file beside no document. */
        void other(Path file) throws BadInputException;
    }

    /**
     * Walks through a folder and all within it, in the order of names; hidden ones are passed over.
     *
     * @param isText whether a file of that name can hold a text
     * @param excluded patterns of the names of folders that are passed over
     * @throws BadInputException when the folder can't be read
     */
    static void walk(Path folder, Predicate<String> isText, List<String> excluded, Found found)
            throws BadInputException {
        List<PathMatcher> patterns =
                excluded.stream()
                        .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                        .toList();
        List<Path> folders = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path sub, BasicFileAttributes attributes) {
                            Path name = sub.getFileName();
                            boolean passedOver =
                                    !sub.equals(folder)
                                            && (name.toString().startsWith(".")
                                                    || patterns.stream()
                                                            .anyMatch(p -> p.matches(name)));
                            if (passedOver) {
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            folders.add(sub);
                            return FileVisitResult.CONTINUE;
                        }
                    });
            folders.sort(Comparator.naturalOrder());
            for (Path sub : folders) {
                look(sub, isText, found);
            }
        } catch (IOException unreadable) {
            throw new BadInputException(folder, FileErrors.reason(unreadable));
        }
    }

    private static void look(Path folder, Predicate<String> isText, Found found)
            throws IOException, BadInputException {
        Map<Language, Path> texts = new TreeMap<>();
        List<Path> others = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            Optional<Language> language = isText.test(name) ? language(name) : Optional.empty();
            if (language.isEmpty()) {
                others.add(file);
            } else if (texts.put(language.get(), file) != null) {
                throw new BadInputException(
                        folder, "there are two files in \"" + language.get() + "\"");
            }
        }
        if (texts.size() >= 2) {
            List<LanguageFile> own = new ArrayList<>();
            texts.forEach((language, file) -> own.add(new LanguageFile(language, file)));
            found.document(new DocumentFolder(folder, own));
        } else {
            for (Path file : others) {
                found.other(file);
            }
        }
    }

    private static Optional<Language> language(String fileName) {
        int dot = fileName.lastIndexOf('.');
        try {
            return Optional.of(Language.of(dot < 0 ? fileName : fileName.substring(0, dot)));
        } catch (IllegalArgumentException noLanguage) {
            return Optional.empty();
        }
    }
}
