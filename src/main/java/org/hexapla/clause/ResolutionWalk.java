package org.hexapla.clause;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;

/** Walks down the paragraphs of a resolution, from one stage of it to the next. */
final class ResolutionWalk {

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
    private final ClauseList clauses = new ClauseList();
    private final RunningText running;
    private final Points points;
    private Stage stage = Stage.BEFORE_TITLE;

    /** The heading that was read last, where its words may follow in the next block. */
    private Optional<Heading> wordless = Optional.empty();

    /** The clause that set out what is being read, where one did. */
    private OptionalInt announcement = OptionalInt.empty();

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
        running = new RunningText(clauses, grammar);
        points = new Points(clauses, running, grammar);
    }

    List<ParsedClause> over(List<Block> blocks) {
        Surroundings around = new Surroundings(blocks, openings, grammar);
        int titleEnd = title.stream().reduce(-1, Math::max);
        BitSet cells = TableCells.in(blocks, openings, grammar);
        boolean noteIsOpen = false;
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            boolean belowHead = stage.compareTo(Stage.PREAMBLE) >= 0;
            boolean cell = belowHead && cells.get(place);
            boolean markOfNote = belowHead && !cell && around.isMarkOfNextNote(place);
            Optional<Heading> heading = wordless;
            wordless = Optional.empty();
            if (openings.contains(place)) {
                leaveAnnex(place);
                clauses.add(ClauseKind.OPENING, block);
                clauses.levels().clear();
                announcement = OptionalInt.empty();
                stage = Stage.PREAMBLE;
            } else if (cell) {
                clauses.addCell(block);
            } else if (noteIsOpen) {
                clauses.last().goOn(block);
            } else if (markOfNote) {
                clauses.add(ClauseKind.FOOTNOTE, Optional.of(GrammarText.of(block.text())), block);
            } else if (title.contains(place)) {
                addOrGoOn(ClauseKind.TITLE, block);
                stage = place == titleEnd ? Stage.AFTER_TITLE : stage;
            } else if (heading.isPresent() && isWordsOf(block)) {
                clauses.last().goOn(block);
            } else {
                leaveAnnex(place + 1);
                if (isStrayLetter(around, place, block)) {
                    clauses.add(ClauseKind.MASTHEAD, block);
                } else {
                    read(block, around.isDateOfNext(place));
                }
            }
            noteIsOpen = markOfNote;
        }
        return clauses.all();
    }

    private boolean isStrayLetter(Surroundings around, int place, Block block) {
        return stage.compareTo(Stage.PREAMBLE) >= 0
                && (around.isStrayLetter(place)
                        || clauses.endsIn(ClauseKind.MASTHEAD)
                                && around.isStrayLetterInHead(place)
                                && !clauses.sections().isNextPart(GrammarText.of(block.text())));
    }

    /** An organ opens no part of what an annex holds. */
    private void leaveAnnex(int place) {
        if (openings.contains(place) && clauses.sections().isIn(Heading.Rank.ANNEX)) {
            clauses.sections().clear();
        }
    }

    /** Whether a block is the words of a heading whose number stands above it. */
    private boolean isWordsOf(Block block) {
        return block.listMark().isEmpty()
                && block.noteMark().isEmpty()
                && !block.endsSentence()
                && !block.isTableRow()
                && block.words().length() <= LONGEST_WORDS
                && !running.opensClause(block)
                && headings.read(block).filter(next -> next.rank() != Heading.Rank.PLAIN).isEmpty();
    }

    private void read(Block block, boolean dateOfNext) {
        boolean dateBelowMeeting =
                stage == Stage.FOOT
                        && clauses.endsIn(ClauseKind.MEETING_LINE)
                        && Formulae.isDateLine(block, grammar);
        Optional<String> note =
                dateBelowMeeting ? Optional.empty() : Notes.number(block, grammar, above(block));
        boolean namesNoteAbove = stage.compareTo(Stage.PREAMBLE) >= 0 && isSameWork(block);
        if (note.isPresent() || namesNoteAbove || Notes.isKeptApart(block)) {
            clauses.add(ClauseKind.FOOTNOTE, note, block);
            return;
        }
        switch (stage) {
            case BEFORE_TITLE -> readAboveTitle(block);
            case AFTER_TITLE -> readAboveOpening(block);
            default -> readBelowOpening(block, dateOfNext);
        }
    }

    /** An operative clause that counts on is no note, nor is a letter in running text. */
    private AboveNote above(Block block) {
        boolean note = stage == Stage.FOOT || !points.countsOn(block);
        return new AboveNote(
                stage == Stage.FOOT,
                note ? running.noteAbove(block) : Optional.empty(),
                clauses.tableMarks().letters());
    }

    /** A note that lost its mark, and is told by naming the work of another. */
    private boolean isSameWork(Block block) {
        return block.listMark().isEmpty() && grammar.sameWork().open(block.words());
    }

    /** A treaty may have no title. */
    private void readAboveTitle(Block block) {
        if (title.isEmpty() && headings.opensBody(block)) {
            stage = Stage.AFTER_TITLE;
            readAboveOpening(block);
        } else {
            clauses.add(ClauseKind.MASTHEAD, block);
        }
    }

    private void readAboveOpening(Block block) {
        boolean masthead =
                Formulae.isReport(block, grammar)
                        || Formulae.isAdoption(block, grammar)
                        || Formulae.isDateLine(block, grammar);
        Optional<Heading> heading = headings.read(block);
        if (masthead) {
            clauses.add(ClauseKind.MASTHEAD, block);
        } else if (Openings.isTherefore(block.text(), grammar)) {
            clauses.add(ClauseKind.OPENING, block);
        } else if (heading.isPresent()) {
            readHeading(heading.get(), block);
        } else if (points.isUnmarked(block)) {
            clauses.add(ClauseKind.PARAGRAPH, block);
        } else if (block.endsInComma() || grammar.preambular().openInWords(block.words())) {
            clauses.add(ClauseKind.PREAMBULAR, block);
        } else {
            readHeading(Heading.plain(), block);
        }
    }

    private void readBelowOpening(Block seen, boolean dateOfNext) {
        Block block = stage == Stage.FOOT ? seen : points.mended(seen);
        Optional<Heading> heading = headings.read(block).or(() -> nextPart(block));
        if (running.meetingGoesOn(block)
                || running.headingGoesOn(block)
                || running.noteGoesOn(block)) {
            clauses.last().goOn(block);
        } else if (dateOfNext || Formulae.isMeeting(block, grammar) || isDateOfMeeting(block)) {
            clauses.add(ClauseKind.MEETING_LINE, block);
            clauses.leaveAll();
            stage = Stage.FOOT;
        } else if (Formulae.isVote(block, grammar)) {
            readVote(block);
        } else if (nextPart(block).isEmpty() && Formulae.isPageMark(block, grammar)) {
            clauses.add(ClauseKind.MASTHEAD, block);
        } else if (Openings.isTherefore(block.text(), grammar)) {
            clauses.add(ClauseKind.OPENING, block);
        } else if (heading.isPresent() && isHeadingHere(heading.get(), block)) {
            readHeading(heading.get(), block);
        } else {
            readText(block);
        }
    }

    /** A small letter alone that was read for the capital after that of the part above. */
    private Optional<Heading> nextPart(Block block) {
        String letter = block.text();
        return letter.length() == 1 && clauses.sections().isNextPart(letter)
                ? Optional.of(Heading.part(letter))
                : Optional.empty();
    }

    private void readText(Block block) {
        leaveSetOut(block);
        if (block.listMark().isPresent()) {
            readListed(block, clauses.asCounted(block.listMark().get()));
        } else if (running.goesOn(block)) {
            running.clause().ifPresent(clause -> clause.goOn(block));
        } else if (stage != Stage.FOOT && points.isUnmarked(block)) {
            clauses.add(ClauseKind.PARAGRAPH, block);
        } else {
            readUnlisted(block);
        }
    }

    private void enterSetOut() {
        announcement = points.announcement();
        stage = Stage.SET_OUT;
    }

    /** The organ acts again, in no part of what it set out. */
    private void leaveSetOut(Block block) {
        boolean ends =
                stage == Stage.SET_OUT
                        && announcement.isPresent()
                        && points.endsBefore(block, announcement.getAsInt());
        if (ends) {
            clauses.leaveSince(announcement.getAsInt());
            announcement = OptionalInt.empty();
            stage = Stage.OPERATIVE;
        }
    }

    /** Whether a block is the first of what the clause above sets out. */
    private boolean beginsSetOut(Block block) {
        return stage == Stage.OPERATIVE && points.isFirstSetOut(block);
    }

    /** A letter that opens a list is no heading, be its words as short as they may. */
    private boolean isHeadingHere(Heading heading, Block block) {
        boolean listed = heading.rank() == Heading.Rank.PART && block.listMark().isPresent();
        return !listed || block.looksLikeHeading();
    }

    private void readHeading(Heading heading, Block block) {
        if (heading.rank() == Heading.Rank.ANNEX) {
            announcement = OptionalInt.empty();
            stage = Stage.SET_OUT;
        } else if (heading.rank() == Heading.Rank.ARTICLE && stage != Stage.SET_OUT) {
            enterSetOut();
        }
        clauses.addHeading(heading, block);
        wordless = heading.alone() ? Optional.of(heading) : Optional.empty();
    }

    private void readVote(Block block) {
        addOrGoOn(ClauseKind.MEETING_LINE, block);
        clauses.sections().clear();
        stage = Stage.FOOT;
    }

    private boolean isDateOfMeeting(Block block) {
        boolean underMeeting = stage == Stage.FOOT && clauses.endsIn(ClauseKind.MEETING_LINE);
        return underMeeting && Formulae.isDate(block)
                || stage == Stage.OPERATIVE && Formulae.isDateLine(block, grammar);
    }

    private void readListed(Block block, ListMark mark) {
        boolean section = mark.style() != Style.FIGURE && !mark.bracketed();
        boolean part = mark.bracketed() || section && clauses.levels().hasRoot();
        boolean dependent = stage == Stage.OPERATIVE && points.isDependent(block, mark);
        if (dependent || part && (clauses.levels().hasRoot() || mark.style() != Style.FIGURE)) {
            clauses.addPoint(mark, block);
        } else if (stage == Stage.SET_OUT || stage == Stage.FOOT || beginsSetOut(block)) {
            if (stage == Stage.OPERATIVE) {
                enterSetOut();
            }
            clauses.addRoot(ClauseKind.PARAGRAPH, Optional.of(mark.number()), block);
        } else {
            clauses.addRoot(ClauseKind.OPERATIVE, Optional.of(mark.number()), block);
            stage = Stage.OPERATIVE;
        }
    }

    private void readUnlisted(Block block) {
        boolean body =
                stage == Stage.AFTER_TITLE || stage == Stage.PREAMBLE || stage == Stage.OPERATIVE;
        if (beginsSetOut(block)) {
            enterSetOut();
            addLoose(block);
        } else if (!body) {
            addLoose(block);
        } else if (block.endsInComma()
                && (stage == Stage.PREAMBLE || running.mayOpenClause(block))
                && !running.opensOnlyOperative(block)) {
            clauses.add(ClauseKind.PREAMBULAR, block);
            stage = Stage.PREAMBLE;
        } else if (grammar.operative().open(block.words()) && !isStillPreamble(block)) {
            clauses.add(ClauseKind.OPERATIVE, block);
            stage = Stage.OPERATIVE;
        } else if (stage == Stage.PREAMBLE) {
            clauses.add(ClauseKind.PREAMBULAR, block);
        } else {
            addLoose(block);
        }
        boolean amidList = stage == Stage.OPERATIVE && clauses.levels().isInList();
        boolean loose = clauses.last().kind() == ClauseKind.PARAGRAPH;
        if (clauses.last().kind() != ClauseKind.HEADING && !(loose && amidList)) {
            clauses.levels().restart(clauses.size() - 1);
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
            clauses.add(ClauseKind.PARAGRAPH, block);
        }
    }

    private void addOrGoOn(ClauseKind kind, Block block) {
        if (clauses.endsIn(kind)) {
            clauses.last().goOn(block);
        } else {
            clauses.add(kind, block);
        }
    }
}
