package org.hexapla.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds all gold sets under a folder: documents of many languages as {@code SET/VARIANT/DOCUMENT/}
 * with {@code gold.tsv}, {@code segments.tsv} and a text for each language; documents of two as
 * {@code SET/NAME.src}, {@code NAME.tgt} and {@code NAME.gold}.
 */
public final class GoldSets {

    private final Path folder;
    private final Optional<OrderedPair> pair;

    /**
     * @param pair the languages of documents of two languages; where it is empty their set's name
     *     has to tell them
     */
    public GoldSets(Path folder, Optional<OrderedPair> pair) {
        this.folder = folder;
        this.pair = pair;
    }

    /**
     * The sets by name and variant; none where the folder has none.
     *
     * @throws BrokenGoldException when the folder can't be read or a file of a set can't be used
     */
    public List<GoldSet> read() throws BrokenGoldException {
        Map<Place, List<GoldDocument>> documents = new TreeMap<>();
        for (Path gold : goldFiles()) {
            Path home = gold.resolveSibling("");
            if (fileName(gold).equals(SegmentsReader.GOLD)) {
                Path variant = parent(home);
                Place place = new Place(fileName(parent(variant)), fileName(variant));
                documents
                        .computeIfAbsent(place, key -> new ArrayList<>())
                        .add(SegmentsReader.read(home, path(home)));
            } else {
                String file = fileName(gold);
                String stem = file.substring(0, file.length() - LadderReader.GOLD.length());
                documents
                        .computeIfAbsent(new Place(fileName(home), ""), key -> new ArrayList<>())
                        .add(LadderReader.read(gold, path(home.resolve(stem)), pairOf(home, gold)));
            }
        }
        return documents.entrySet().stream()
                .map(set -> new GoldSet(set.getKey().set, set.getKey().variant, set.getValue()))
                .toList();
    }

    /** Where documents that belong together stand. */
    private record Place(String set, String variant) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int bySet = set.compareTo(other.set);
            return bySet == 0 ? variant.compareTo(other.variant) : bySet;
        }
    }

    private List<Path> goldFiles() throws BrokenGoldException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(GoldSets::isGold).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BrokenGoldException(folder, "the folder can't be read: " + unreadable);
        }
    }

    private static boolean isGold(Path file) {
        String name = fileName(file);
        return Files.isRegularFile(file)
                && (name.equals(SegmentsReader.GOLD) || name.endsWith(LadderReader.GOLD));
    }

    private OrderedPair pairOf(Path home, Path gold) throws BrokenGoldException {
        Optional<OrderedPair> languages = pair.or(() -> LadderReader.languages(fileName(home)));
        if (languages.isEmpty()) {
            throw new BrokenGoldException(
                    gold,
                    "the folder's name doesn't tell the languages of its texts, as \"books-de-fr\""
                            + " would");
        }
        return languages.get();
    }

    /** How a place is called: by its way from the folder, with slashes. */
    private String path(Path place) {
        Path relative = absolute(folder).relativize(absolute(place));
        String path = relative.toString().replace('\\', '/');
        return path.isEmpty() ? fileName(place) : path;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path parent(Path path) {
        return absolute(path).resolveSibling("");
    }

    private static String fileName(Path path) {
        @Nullable Path name = absolute(path).getFileName();
        return name == null ? "" : name.toString();
    }
}
