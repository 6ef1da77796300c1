package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;
import org.hexapla.language.RomanNumerals;

/** The clauses of a text as they are found, each beneath the heading or the clause above it. */
final class ClauseList {

    private static final int NONE = -1;

    private final List<ParsedClause> clauses = new ArrayList<>();
    private final ListLevels levels = new ListLevels();
    private final Sections sections = new Sections();
    private final TableMarks tableMarks = new TableMarks();
    private int lastText = NONE;
    private int lastBelowHeadings = NONE;
    private int lastCount = NONE;

    /** Whether a table stands between the last clause of the running text and what is to come. */
    private boolean afterTable;

    /** All clauses that were found; grows. */
    List<ParsedClause> all() {
        return clauses;
    }

    /** The open levels of lists. */
    ListLevels levels() {
        return levels;
    }

    /** The open headings. */
    Sections sections() {
        return sections;
    }

    /** The marks of notes in the table right above, where one stands there. */
    TableMarks tableMarks() {
        return tableMarks;
    }

    ParsedClause get(int index) {
        return clauses.get(index);
    }

    int size() {
        return clauses.size();
    }

    ParsedClause last() {
        return clauses.get(clauses.size() - 1);
    }

    /** Whether the last clause is of a kind; never where there is none yet. */
    boolean endsIn(ClauseKind kind) {
        return !clauses.isEmpty() && last().kind() == kind;
    }

    /** Whether a table stands behind the last clause of the running text. */
    boolean isAfterTable() {
        return afterTable;
    }

    /** The last clause that is no note, no head of a page and no cell of a table. */
    OptionalInt lastText() {
        return place(lastText);
    }

    /** The same but for headings. */
    OptionalInt lastBelowHeadings() {
        return place(lastBelowHeadings);
    }

    /** The last operative clause, or the opening or heading below which its numbers begin anew. */
    OptionalInt lastCount() {
        return place(lastCount);
    }

    private static OptionalInt place(int index) {
        return index == NONE ? OptionalInt.empty() : OptionalInt.of(index);
    }

    void add(ClauseKind kind, Block block) {
        add(kind, Optional.empty(), block);
    }

    void add(ClauseKind kind, Optional<String> number, Block block) {
        ParsedClause clause = new ParsedClause(kind, number, block);
        clauses.add(clause);
        remember(kind, clauses.size() - 1);
        if (kind != ClauseKind.FOOTNOTE && kind != ClauseKind.MASTHEAD) {
            tableMarks.read(block);
        }
        switch (kind) {
            case OPENING, PREAMBULAR, OPERATIVE, PARAGRAPH, SUB_PARAGRAPH ->
                    sections.above().ifPresent(clause::under);
            default -> {}
        }
    }

    private void remember(ClauseKind kind, int index) {
        boolean apart = kind == ClauseKind.FOOTNOTE || kind == ClauseKind.MASTHEAD;
        boolean heading = kind == ClauseKind.HEADING;
        lastText = apart ? lastText : index;
        afterTable &= apart;
        lastBelowHeadings = apart || heading ? lastBelowHeadings : index;
        lastCount =
                heading || kind == ClauseKind.OPERATIVE || kind == ClauseKind.OPENING
                        ? index
                        : lastCount;
    }

    /** Adds a cell of a table, beneath the clause that the table follows. */
    void addCell(Block block) {
        if (afterTable && last().lastBlock().paragraph() == block.paragraph()) {
            last().goOn(block);
            return;
        }
        clauses.add(new ParsedClause(ClauseKind.PARAGRAPH, Optional.empty(), block));
        lastText().ifPresent(last()::under);
        afterTable = true;
    }

    /** Adds a clause beneath which lists begin anew. */
    void addRoot(ClauseKind kind, Optional<String> number, Block block) {
        add(kind, number, block);
        levels.restart(clauses.size() - 1);
    }

    /** Adds a point of a list beneath the point or the clause above it. */
    void addPoint(ListMark mark, Block block) {
        ListLevels.Place place = levels.enter(mark, clauses.size());
        add(ClauseKind.SUB_PARAGRAPH, Optional.of(place.number()), block);
        place.parent().ifPresent(last()::under);
    }

    void addHeading(Heading heading, Block block) {
        add(heading.kind(), heading.number(), block);
        OptionalInt above = sections.enter(heading, clauses.size() - 1);
        above.ifPresent(last()::under);
        levels.clear();
    }

    /**
     * Chinese numerals count sections in resolutions, and paragraphs in the articles of treaties.
     */
    ListMark asCounted(ListMark mark) {
        boolean figure =
                mark.style() == Style.HAN
                        && !mark.bracketed()
                        && sections.isIn(Heading.Rank.ARTICLE);
        return figure
                ? new ListMark(
                        Integer.toString(RomanNumerals.valueOf(mark.number())),
                        Style.FIGURE,
                        false,
                        mark.end())
                : mark;
    }

    /** Leaves all headings and lists. */
    void leaveAll() {
        levels.clear();
        sections.clear();
    }

    /** Leaves the headings and lists that came after a clause. */
    void leaveSince(int clause) {
        sections.leaveSince(clause);
        levels.clear();
    }
}
