package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;

/** Walks down the paragraphs of a resolution, from one stage of it to the next. */
final class ResolutionWalk {

    /** A paragraph of this many characters fills more lines than a heading does. */
    private static final int FULL_LINES = 150;

    private enum Stage {
        BEFORE_TITLE,
        AFTER_TITLE,
        PREAMBLE,
        OPERATIVE,
        ANNEX,
        /** Below the line that names the meeting. */
        FOOT
    }

    private final Grammar grammar;
    private final Set<Integer> openings;
    private final List<ParsedClause> clauses = new ArrayList<>();
    private final ListLevels levels = new ListLevels();
    private Stage stage = Stage.BEFORE_TITLE;

    /**
     * A walk over one text.
     *
     * @param openings the places of its opening formulae, one at least
     */
    ResolutionWalk(Grammar grammar, Set<Integer> openings) {
        this.grammar = grammar;
        this.openings = openings;
    }

    List<ParsedClause> over(List<Block> blocks) {
        List<Block> head = blocks.subList(0, openings.iterator().next());
        Set<Integer> title = new HeadSearch(head, grammar).title();
        int titleEnd = title.stream().reduce(-1, Math::max);
        boolean noteIsOpen = false;
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            boolean markOfNote = isMarkOfNextNote(blocks, place);
            if (openings.contains(place)) {
                add(ClauseKind.OPENING, block);
                levels.clear();
                stage = Stage.PREAMBLE;
            } else if (noteIsOpen) {
                last().goOn(block);
            } else if (markOfNote) {
                add(ClauseKind.FOOTNOTE, GrammarText.of(block.text()), block);
            } else if (title.contains(place)) {
                readTitle(block);
                stage = place == titleEnd ? Stage.AFTER_TITLE : stage;
            } else {
                read(block, isDateOfNext(blocks, place));
            }
            noteIsOpen = markOfNote;
        }
        return clauses;
    }

    private void readTitle(Block block) {
        if (!clauses.isEmpty() && last().kind() == ClauseKind.TITLE) {
            last().goOn(block);
        } else {
            add(ClauseKind.TITLE, block);
        }
    }

    /** Whether a block is a figure alone that numbers the note in the block after it. */
    private boolean isMarkOfNextNote(List<Block> blocks, int place) {
        return stage.compareTo(Stage.PREAMBLE) >= 0
                && place + 1 < blocks.size()
                && Formulae.isFigureAlone(blocks.get(place))
                && Formulae.opensNote(blocks.get(place + 1).words(), grammar);
    }

    private boolean isDateOfNext(List<Block> blocks, int place) {
        return place + 1 < blocks.size()
                && Formulae.isDate(blocks.get(place))
                && Formulae.isMeeting(blocks.get(place + 1), grammar);
    }

    private void read(Block block, boolean dateOfNext) {
        boolean dateBelowMeeting =
                stage == Stage.FOOT
                        && last().kind() == ClauseKind.MEETING_LINE
                        && Formulae.isDateLine(block);
        Optional<String> note =
                dateBelowMeeting
                        ? Optional.empty()
                        : Notes.number(block, grammar, stage == Stage.FOOT);
        if (note.isPresent() || Notes.isKeptApart(block)) {
            clauses.add(new ParsedClause(ClauseKind.FOOTNOTE, note, block));
            return;
        }
        switch (stage) {
            case BEFORE_TITLE -> add(ClauseKind.MASTHEAD, block);
            case AFTER_TITLE -> readAboveOpening(block);
            default -> readBelowOpening(block, dateOfNext);
        }
    }

    private void readAboveOpening(Block block) {
        boolean masthead =
                Formulae.isReport(block, grammar)
                        || Formulae.isAdoption(block, grammar)
                        || Formulae.isDateLine(block);
        if (masthead) {
            add(ClauseKind.MASTHEAD, block);
        } else {
            add(block.endsInComma() ? ClauseKind.PREAMBULAR : ClauseKind.HEADING, block);
        }
    }

    private void readBelowOpening(Block block, boolean dateOfNext) {
        if (dateOfNext || Formulae.isMeeting(block, grammar) || isDateOfMeeting(block)) {
            add(ClauseKind.MEETING_LINE, block);
            levels.clear();
            stage = Stage.FOOT;
        } else if (Formulae.isAnnex(block, grammar)) {
            add(ClauseKind.HEADING, block);
            levels.clear();
            stage = Stage.ANNEX;
        } else if (Formulae.isPageMark(block)) {
            add(ClauseKind.MASTHEAD, block);
        } else if (block.isHeading()) {
            add(ClauseKind.HEADING, block);
        } else if (block.listMark().isPresent()) {
            readListed(block, block.listMark().get());
        } else if (goesOn(block)) {
            last().goOn(block);
        } else {
            readUnlisted(block);
        }
    }

    private boolean isDateOfMeeting(Block block) {
        boolean underMeeting = stage == Stage.FOOT && last().kind() == ClauseKind.MEETING_LINE;
        return underMeeting && Formulae.isDate(block)
                || stage == Stage.OPERATIVE && Formulae.isDateLine(block);
    }

    /** Whether a block is the rest of a paragraph that was broken by the end of a page. */
    private boolean goesOn(Block block) {
        boolean running =
                switch (last().kind()) {
                    case PREAMBULAR, OPERATIVE, SUB_PARAGRAPH, PARAGRAPH -> true;
                    default -> false;
                };
        Block before = last().lastBlock();
        boolean broken =
                block.beginsSmall() || before.words().length() > FULL_LINES && block.endsSentence();
        return running && !before.endsSentence() && broken && !opensClause(block);
    }

    private boolean opensClause(Block block) {
        return grammar.operative().openInWords(block.words())
                || grammar.preambular().openInWords(block.words());
    }

    private boolean isKnown(Block block) {
        return grammar.operative().open(block.words()) || grammar.preambular().open(block.words());
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
        } else if (stage == Stage.ANNEX || stage == Stage.FOOT) {
            add(ClauseKind.PARAGRAPH, mark.number(), block);
            levels.restart(clauses.size() - 1);
        } else {
            add(ClauseKind.OPERATIVE, mark.number(), block);
            levels.restart(clauses.size() - 1);
            stage = Stage.OPERATIVE;
        }
    }

    private void readUnlisted(Block block) {
        boolean heading = Formulae.isPartHeading(block);
        boolean body = stage == Stage.PREAMBLE || stage == Stage.OPERATIVE;
        if (!body || heading) {
            addLoose(block);
        } else if (block.endsInComma() && (stage == Stage.PREAMBLE || isKnown(block))) {
            add(ClauseKind.PREAMBULAR, block);
            stage = Stage.PREAMBLE;
        } else if (grammar.operative().open(block.words())) {
            add(ClauseKind.OPERATIVE, block);
            stage = Stage.OPERATIVE;
        } else if (stage == Stage.PREAMBLE) {
            add(ClauseKind.PREAMBULAR, block);
        } else {
            addLoose(block);
        }
        levels.restart(clauses.size() - 1);
    }

    private void addLoose(Block block) {
        add(block.looksLikeHeading() ? ClauseKind.HEADING : ClauseKind.PARAGRAPH, block);
    }

    private ParsedClause last() {
        return clauses.get(clauses.size() - 1);
    }

    private void add(ClauseKind kind, Block block) {
        clauses.add(new ParsedClause(kind, Optional.empty(), block));
    }

    private void add(ClauseKind kind, String number, Block block) {
        clauses.add(new ParsedClause(kind, Optional.of(number), block));
    }
}
