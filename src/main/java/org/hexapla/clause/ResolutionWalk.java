package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;
import org.hexapla.language.RomanNumerals;

/** Walks down the paragraphs of a resolution, from one stage of it to the next. */
final class ResolutionWalk {

    /** A paragraph of this many characters fills more lines than a heading does. */
    private static final int FULL_LINES = 150;

    /** Words of a heading may fill some lines where a number stands above them. */
    private static final int LONGEST_WORDS = 300;

    private enum Stage {
        BEFORE_TITLE,
        AFTER_TITLE,
        PREAMBLE,
        OPERATIVE,
        /** In what the resolution sets out: its annexes and articles. */
        SET_OUT,
        /** Below the line that names the meeting. */
        FOOT
    }

    private final Grammar grammar;
    private final HeadingReader headings;
    private final Set<Integer> openings;
    private final Set<Integer> title;
    private final List<ParsedClause> clauses = new ArrayList<>();
    private final ListLevels levels = new ListLevels();
    private final Sections sections = new Sections();
    private Stage stage = Stage.BEFORE_TITLE;

    /** The heading that was read last, where its words may follow in the next block. */
    private Optional<Heading> wordless = Optional.empty();

    /** Whether an opening formula stands in the next block. */
    private boolean opensNext;

    /**
     * A walk over one text.
     *
     * @param openings the places of its opening formulae
     * @param title the places of its title
     */
    ResolutionWalk(Grammar grammar, Set<Integer> openings, Set<Integer> title) {
        this.grammar = grammar;
        this.openings = openings;
        this.title = title;
        headings = new HeadingReader(grammar);
    }

    List<ParsedClause> over(List<Block> blocks) {
        int titleEnd = title.stream().reduce(-1, Math::max);
        boolean noteIsOpen = false;
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            boolean markOfNote = isMarkOfNextNote(blocks, place);
            Optional<Heading> heading = wordless;
            wordless = Optional.empty();
            if (openings.contains(place)) {
                leaveAnnex(place);
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
            } else if (heading.isPresent() && isWordsOf(block)) {
                last().goOn(block);
            } else {
                leaveAnnex(place + 1);
                opensNext = openings.contains(place + 1);
                read(block, isDateOfNext(blocks, place));
            }
            noteIsOpen = markOfNote;
        }
        return clauses;
    }

    /** An organ opens no part of what an annex holds. */
    private void leaveAnnex(int place) {
        if (openings.contains(place) && sections.isIn(Heading.Rank.ANNEX)) {
            sections.clear();
        }
    }

    /** Whether a block is the words of a heading whose number stands above it. */
    private boolean isWordsOf(Block block) {
        return block.listMark().isEmpty()
                && block.noteMark().isEmpty()
                && !block.endsSentence()
                && block.words().length() <= LONGEST_WORDS
                && !opensClause(block)
                && headings.read(block).filter(next -> next.rank() != Heading.Rank.PLAIN).isEmpty();
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
            case BEFORE_TITLE -> readAboveTitle(block);
            case AFTER_TITLE -> readAboveOpening(block);
            default -> readBelowOpening(block, dateOfNext);
        }
    }

    /** A treaty may have no title. */
    private void readAboveTitle(Block block) {
        if (title.isEmpty() && headings.opensBody(block)) {
            stage = Stage.AFTER_TITLE;
            readAboveOpening(block);
        } else {
            add(ClauseKind.MASTHEAD, block);
        }
    }

    private void readAboveOpening(Block block) {
        boolean masthead =
                Formulae.isReport(block, grammar)
                        || Formulae.isAdoption(block, grammar)
                        || Formulae.isDateLine(block);
        Optional<Heading> heading = headings.read(block);
        if (masthead) {
            add(ClauseKind.MASTHEAD, block);
        } else if (Openings.isTherefore(block.text(), grammar)) {
            add(ClauseKind.OPENING, block);
        } else if (heading.isPresent()) {
            readHeading(heading.get(), block);
        } else if (block.endsInComma() || grammar.preambular().openInWords(block.words())) {
            add(ClauseKind.PREAMBULAR, block);
        } else {
            readHeading(Heading.plain(), block);
        }
    }

    private void readBelowOpening(Block block, boolean dateOfNext) {
        Optional<Heading> heading = headings.read(block);
        if (dateOfNext || Formulae.isMeeting(block, grammar) || isDateOfMeeting(block)) {
            add(ClauseKind.MEETING_LINE, block);
            levels.clear();
            sections.clear();
            stage = Stage.FOOT;
        } else if (Formulae.isVote(block, grammar)) {
            readVote(block);
        } else if (isPageHead(block)) {
            add(ClauseKind.MASTHEAD, block);
        } else if (Openings.isTherefore(block.text(), grammar)) {
            add(ClauseKind.OPENING, block);
        } else if (noteGoesOn(block)) {
            last().goOn(block);
        } else if (heading.isPresent() && isHeadingHere(heading.get(), block)) {
            readHeading(heading.get(), block);
        } else if (block.listMark().isPresent()) {
            readListed(block, asCounted(block.listMark().get()));
        } else if (goesOn(block)) {
            running().ifPresent(clause -> clause.goOn(block));
        } else {
            readUnlisted(block);
        }
    }

    private boolean isPageHead(Block block) {
        boolean strayLetter =
                !opensNext && last().kind() == ClauseKind.MASTHEAD && Formulae.isLetterAlone(block);
        return strayLetter || Formulae.isPageMark(block, grammar);
    }

    /** A letter that opens a list is no heading, be its words as short as they may. */
    private boolean isHeadingHere(Heading heading, Block block) {
        boolean listed = heading.rank() == Heading.Rank.PART && block.listMark().isPresent();
        return !listed || block.looksLikeHeading();
    }

    private void readHeading(Heading heading, Block block) {
        add(heading.kind(), heading.number(), block);
        sections.enter(heading, clauses.size() - 1).ifPresent(last()::under);
        levels.clear();
        wordless = heading.alone() ? Optional.of(heading) : Optional.empty();
        if (heading.rank() == Heading.Rank.ANNEX || heading.rank() == Heading.Rank.ARTICLE) {
            stage = Stage.SET_OUT;
        }
    }

    private void readVote(Block block) {
        if (last().kind() == ClauseKind.MEETING_LINE) {
            last().goOn(block);
        } else {
            add(ClauseKind.MEETING_LINE, block);
        }
        sections.clear();
        stage = Stage.FOOT;
    }

    /** The clause that may go on over what a page's end and head put into it. */
    private Optional<ParsedClause> running() {
        for (int place = clauses.size() - 1; place >= 0; place--) {
            switch (clauses.get(place).kind()) {
                case FOOTNOTE, MASTHEAD -> {}
                case PREAMBULAR, OPERATIVE, SUB_PARAGRAPH, PARAGRAPH -> {
                    return Optional.of(clauses.get(place));
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a block is the rest of a paragraph that was broken by the end of a page. */
    private boolean goesOn(Block block) {
        return !opensClause(block) && running().filter(clause -> goesOn(clause, block)).isPresent();
    }

    private static boolean goesOn(ParsedClause clause, Block block) {
        Block before = clause.lastBlock();
        boolean full = before.words().length() > FULL_LINES;
        return before.endsSentence()
                ? before.endsInComma()
                        && block.beginsSmall()
                        && clause.blocks().get(0).beginsLarge()
                : block.beginsSmall() || full && block.endsSentence();
    }

    /** Whether a block is the rest of a note: in brackets, or where no other clause could go on. */
    private boolean noteGoesOn(Block block) {
        return last().kind() == ClauseKind.FOOTNOTE
                && !last().lastBlock().endsSentence()
                && (block.text().startsWith("(") && block.listMark().isEmpty()
                        || block.beginsSmall() && !goesOn(block) && !opensClause(block));
    }

    private boolean isDateOfMeeting(Block block) {
        boolean underMeeting = stage == Stage.FOOT && last().kind() == ClauseKind.MEETING_LINE;
        return underMeeting && Formulae.isDate(block)
                || stage == Stage.OPERATIVE && Formulae.isDateLine(block);
    }

    private boolean opensClause(Block block) {
        return grammar.operative().openInWords(block.words())
                || grammar.preambular().openInWords(block.words());
    }

    private boolean isKnown(Block block) {
        return grammar.operative().open(block.words()) || grammar.preambular().open(block.words());
    }

    /**
     * Chinese numerals count sections in resolutions, and paragraphs in the articles of treaties.
     */
    private ListMark asCounted(ListMark mark) {
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

    private void readListed(Block block, ListMark mark) {
        boolean section = mark.style() != Style.FIGURE && !mark.bracketed();
        boolean part = mark.bracketed() || section && levels.hasRoot();
        if (part && (levels.hasRoot() || mark.style() != Style.FIGURE)) {
            ListLevels.Place place = levels.enter(mark, clauses.size());
            add(ClauseKind.SUB_PARAGRAPH, place.number(), block);
            place.parent().ifPresent(last()::under);
        } else if (stage == Stage.SET_OUT || stage == Stage.FOOT) {
            add(ClauseKind.PARAGRAPH, mark.number(), block);
            levels.restart(clauses.size() - 1);
        } else {
            add(ClauseKind.OPERATIVE, mark.number(), block);
            levels.restart(clauses.size() - 1);
            stage = Stage.OPERATIVE;
        }
    }

    private void readUnlisted(Block block) {
        boolean body =
                stage == Stage.AFTER_TITLE || stage == Stage.PREAMBLE || stage == Stage.OPERATIVE;
        if (!body) {
            addLoose(block);
        } else if (block.endsInComma() && (stage == Stage.PREAMBLE || isKnown(block))) {
            add(ClauseKind.PREAMBULAR, block);
            stage = Stage.PREAMBLE;
        } else if (grammar.operative().open(block.words()) && !isStillPreamble(block)) {
            add(ClauseKind.OPERATIVE, block);
            stage = Stage.OPERATIVE;
        } else if (stage == Stage.PREAMBLE) {
            add(ClauseKind.PREAMBULAR, block);
        } else {
            addLoose(block);
        }
        boolean amidList = stage == Stage.OPERATIVE && levels.isInList();
        boolean loose = last().kind() == ClauseKind.PARAGRAPH;
        if (last().kind() != ClauseKind.HEADING && !(loose && amidList)) {
            levels.restart(clauses.size() - 1);
        }
    }

    /** Verbs that open clauses of both kinds, as in Chinese, open an operative one by its stop. */
    private boolean isStillPreamble(Block block) {
        return stage == Stage.PREAMBLE
                && !block.endsSentence()
                && grammar.preambular().openInWords(block.words());
    }

    private void addLoose(Block block) {
        if (block.looksLikeHeading()) {
            readHeading(Heading.plain(), block);
        } else {
            add(ClauseKind.PARAGRAPH, block);
        }
    }

    private ParsedClause last() {
        return clauses.get(clauses.size() - 1);
    }

    private void add(ClauseKind kind, Block block) {
        add(kind, Optional.empty(), block);
    }

    private void add(ClauseKind kind, String number, Block block) {
        add(kind, Optional.of(number), block);
    }

    private void add(ClauseKind kind, Optional<String> number, Block block) {
        ParsedClause clause = new ParsedClause(kind, number, block);
        clauses.add(clause);
        switch (kind) {
            case OPENING, PREAMBULAR, OPERATIVE, PARAGRAPH, SUB_PARAGRAPH ->
                    sections.above().ifPresent(clause::under);
            default -> {}
        }
    }
}
