package org.hexapla.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.clause.ClauseKind;
import org.hexapla.language.Language;

/** Reads what somebody set by hand for one text: a row for each clause that a paragraph holds. */
final class GoldStructureReader {

    /** What texts have beyond the kinds that the parser knows. */
    private static final Set<String> FURTHER_KINDS = Set.of(Standing.CONTINUATION);

    private final Path file;
    private final Set<String> kinds = new HashSet<>(FURTHER_KINDS);
    private final List<List<Standing>> paragraphs = new ArrayList<>();
    private int declared;

    private GoldStructureReader(Path file) {
        this.file = file;
        Stream.of(ClauseKind.values()).map(ClauseKind::key).forEach(kinds::add);
    }

    /**
     * What a file says.
     *
     * @throws BrokenGoldException when it lacks something or contradicts itself
     */
    static GoldStructure read(Path file) throws BrokenGoldException {
        return new GoldStructureReader(file).read(TabularFile.read(file));
    }

    private GoldStructure read(TabularFile table) throws BrokenGoldException {
        table.require("paragraph", "kind", "number", "parent");
        declared = count(table);
        for (TabularFile.Row row : table.rows()) {
            add(row);
        }
        if (paragraphs.size() != declared) {
            throw table.broken(
                    String.format(
                            "it has rows for %d of %d paragraphs", paragraphs.size(), declared));
        }
        for (TabularFile.Row row : table.rows()) {
            checkParent(row);
        }
        return new GoldStructure(
                file,
                table.note("text"),
                language(table),
                half(table),
                table.note("sha-256").toLowerCase(Locale.ROOT),
                paragraphs.stream().map(ParagraphStructure::new).toList());
    }

    private static int count(TabularFile table) throws BrokenGoldException {
        try {
            return Integer.parseInt(table.note("paragraphs"));
        } catch (NumberFormatException noNumber) {
            throw table.broken("\"" + table.note("paragraphs") + "\" is no number of paragraphs");
        }
    }

    private static Language language(TabularFile table) throws BrokenGoldException {
        try {
            return Language.of(table.note("language"));
        } catch (IllegalArgumentException noLanguage) {
            throw table.broken(String.valueOf(noLanguage.getMessage()));
        }
    }

    private static Half half(TabularFile table) throws BrokenGoldException {
        Optional<Half> half = Half.of(table.note("half"));
        if (half.isEmpty()) {
            throw table.broken(
                    "the half \"" + table.note("half") + "\" is neither development nor held-out");
        }
        return half.get();
    }

    private void add(TabularFile.Row row) throws BrokenGoldException {
        int paragraph = row.number("paragraph");
        if (paragraph == paragraphs.size() && paragraph < declared) {
            paragraphs.add(new ArrayList<>());
        } else if (paragraph != paragraphs.size() - 1) {
            throw row.broken(
                    String.format(
                            "paragraph %d can't stand here: the one before is %d, and there are %d",
                            paragraph, paragraphs.size() - 1, declared));
        }
        String kind = row.value("kind");
        if (!kinds.contains(kind)) {
            throw row.broken("there is no kind \"" + kind + "\"");
        }
        List<Standing> standings = paragraphs.get(paragraph);
        if (kind.equals(Standing.CONTINUATION) && !standings.isEmpty()) {
            throw row.broken("what goes on from before has to be the paragraph's first row");
        }
        standings.add(new Standing(kind, row.value("number"), parent(row), openings(row)));
    }

    private static List<String> openings(TabularFile.Row row) {
        String key = row.value("key");
        return key.isEmpty() ? List.of() : List.of(key);
    }

    private static Optional<ClausePlace> parent(TabularFile.Row row) throws BrokenGoldException {
        String written = row.value("parent");
        Optional<ClausePlace> parent = ClausePlace.of(written);
        if (parent.isEmpty() && !written.isEmpty()) {
            throw row.broken("\"" + written + "\" in column \"parent\" is no paragraph");
        }
        if (parent.isEmpty() && row.value("kind").equals(Standing.CONTINUATION)) {
            throw row.broken("it has to say in column \"parent\" what goes on here");
        }
        return parent;
    }

    private void checkParent(TabularFile.Row row) throws BrokenGoldException {
        Optional<ClausePlace> parent = parent(row);
        if (parent.isPresent() && !begins(parent.get())) {
            throw row.broken("no clause begins at " + parent.get());
        }
    }

    private boolean begins(ClausePlace place) {
        if (place.paragraph() >= paragraphs.size()) {
            return false;
        }
        List<Standing> standings = paragraphs.get(place.paragraph());
        return place.row() < standings.size() && !standings.get(place.row()).isContinuation();
    }
}
