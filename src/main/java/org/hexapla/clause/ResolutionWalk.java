package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;

/** Walks down the paragraphs of a resolution, from one stage of it to the next. */
final class ResolutionWalk {

    private enum Stage {
        BEFORE_TITLE,
        AFTER_TITLE,
        PREAMBLE,
        OPERATIVE,
        /** Below the line that names the meeting, or in an annex. */
        AFTER
    }

    private final Grammar grammar;
    private final Set<Integer> openings;
    private final List<ParsedClause> clauses = new ArrayList<>();
    private final ListLevels levels = new ListLevels();
    private Stage stage = Stage.BEFORE_TITLE;

    /**
     * A walk over one text.
     *
     * @param openings the places of its opening formulae
     */
    ResolutionWalk(Grammar grammar, Set<Integer> openings) {
        this.grammar = grammar;
        this.openings = openings;
    }

    List<ParsedClause> over(List<Block> blocks) {
        int title =
                HeadSearch.title(
                        blocks.subList(
                                0, openings.stream().mapToInt(place -> place).min().orElse(0)),
                        grammar);
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            if (openings.contains(place)) {
                add(ClauseKind.OPENING, block);
                levels.clear();
                stage = Stage.PREAMBLE;
            } else if (place == title || isRestOfTitle(blocks, place, title)) {
                add(ClauseKind.TITLE, block);
                stage = Stage.AFTER_TITLE;
            } else {
                read(block, isDateOfNext(blocks, place));
            }
        }
        return clauses;
    }

    private boolean isRestOfTitle(List<Block> blocks, int place, int title) {
        return place == title + 1
                && title >= 0
                && Formulae.isNumberAlone(blocks.get(title))
                && !Formulae.isReport(blocks.get(place), grammar)
                && !Formulae.isAdoption(blocks.get(place), grammar);
    }

    private boolean isDateOfNext(List<Block> blocks, int place) {
        return place + 1 < blocks.size()
                && Formulae.isDate(blocks.get(place))
                && Formulae.isMeeting(blocks.get(place + 1), grammar);
    }

    private void read(Block block, boolean dateOfNext) {
        Optional<String> note = Notes.number(block, grammar);
        if (note.isPresent() || Notes.isKeptApart(block)) {
            clauses.add(new ParsedClause(ClauseKind.FOOTNOTE, note, block));
            return;
        }
        switch (stage) {
            case BEFORE_TITLE -> add(ClauseKind.MASTHEAD, block);
            case AFTER_TITLE -> readAboveOpening(block);
            case PREAMBLE, OPERATIVE, AFTER -> readBelowOpening(block, dateOfNext);
        }
    }

    private void readAboveOpening(Block block) {
        boolean masthead = Formulae.isReport(block, grammar) || Formulae.isAdoption(block, grammar);
        add(masthead ? ClauseKind.MASTHEAD : ClauseKind.HEADING, block);
    }

    private void readBelowOpening(Block block, boolean dateOfNext) {
        if (dateOfNext || Formulae.isMeeting(block, grammar) || isDateOfMeeting(block)) {
            add(ClauseKind.MEETING_LINE, block);
            levels.clear();
            stage = Stage.AFTER;
        } else if (Formulae.isAnnex(block, grammar)) {
            add(ClauseKind.HEADING, block);
            levels.clear();
            stage = Stage.AFTER;
        } else if (block.isHeading()) {
            add(ClauseKind.HEADING, block);
        } else if (block.listMark().isPresent()) {
            readListed(block, block.listMark().get());
        } else if (goesOn(block)) {
            clauses.get(clauses.size() - 1).goOn(block);
        } else {
            readUnlisted(block);
        }
    }

    private boolean isDateOfMeeting(Block block) {
        return stage == Stage.AFTER
                && last().kind() == ClauseKind.MEETING_LINE
                && Formulae.isDate(block);
    }

    /** A paragraph that was broken by the end of a page. */
    private boolean goesOn(Block block) {
        boolean running =
                switch (last().kind()) {
                    case PREAMBULAR, OPERATIVE, SUB_PARAGRAPH, PARAGRAPH -> true;
                    default -> false;
                };
        boolean known =
                grammar.operative().open(block.words()) || grammar.preambular().open(block.words());
        return running && !last().lastBlock().endsSentence() && block.beginsSmall() && !known;
    }

    private ParsedClause last() {
        return clauses.get(clauses.size() - 1);
    }

    private void readListed(Block block, ListMark mark) {
        boolean section = mark.style() != Style.FIGURE && !mark.bracketed();
        boolean part = mark.bracketed() || section && levels.hasRoot();
        if (section && block.looksLikeHeading()) {
            add(ClauseKind.HEADING, mark.number(), block);
            levels.clear();
        } else if (part && (levels.hasRoot() || mark.style() != Style.FIGURE)) {
            ListLevels.Place place = levels.enter(mark, clauses.size());
            add(ClauseKind.SUB_PARAGRAPH, place.number(), block);
            place.parent().ifPresent(last()::under);
        } else if (stage == Stage.AFTER) {
            add(ClauseKind.PARAGRAPH, mark.number(), block);
            levels.restart(clauses.size() - 1);
        } else {
            add(ClauseKind.OPERATIVE, mark.number(), block);
            levels.restart(clauses.size() - 1);
            stage = Stage.OPERATIVE;
        }
    }

    private void readUnlisted(Block block) {
        boolean operative = grammar.operative().open(block.words());
        boolean preambular = grammar.preambular().open(block.words());
        if (stage == Stage.AFTER) {
            add(block.looksLikeHeading() ? ClauseKind.HEADING : ClauseKind.PARAGRAPH, block);
        } else if (operative && !preambular) {
            add(ClauseKind.OPERATIVE, block);
            stage = Stage.OPERATIVE;
        } else if (stage == Stage.PREAMBLE) {
            add(isPartHeading(block) ? ClauseKind.HEADING : ClauseKind.PREAMBULAR, block);
        } else {
            add(block.looksLikeHeading() ? ClauseKind.HEADING : ClauseKind.PARAGRAPH, block);
        }
        levels.restart(clauses.size() - 1);
    }

    private static boolean isPartHeading(Block block) {
        return block.words().length() <= 4 && block.looksLikeHeading();
    }

    private void add(ClauseKind kind, Block block) {
        clauses.add(new ParsedClause(kind, Optional.empty(), block));
    }

    private void add(ClauseKind kind, String number, Block block) {
        clauses.add(new ParsedClause(kind, Optional.of(number), block));
    }
}
