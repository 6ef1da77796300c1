package org.hexapla.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;
import org.hexapla.language.RomanNumerals;

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
    private final List<ParsedClause> clauses = new ArrayList<>();
    private final ListLevels levels = new ListLevels();
    private final Sections sections = new Sections();
    private final RunningText running;
    private final Points points;
    private final Set<Integer> strayLetters = new HashSet<>();
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
        points = new Points(clauses, levels, grammar);
    }

    List<ParsedClause> over(List<Block> blocks) {
        strayLetters.addAll(StrayLetters.in(blocks, headings));
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
                announcement = OptionalInt.empty();
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
                if (stage.compareTo(Stage.PREAMBLE) >= 0 && isStrayLetter(place, block)) {
                    add(ClauseKind.MASTHEAD, block);
                } else {
                    read(block, isDateOfNext(blocks, place));
                }
            }
            noteIsOpen = markOfNote;
        }
        return clauses;
    }

    /** Whether a letter alone is left of a symbol at the head of a page. */
    private boolean isStrayLetter(int place, Block block) {
        return !openings.contains(place + 1)
                && (strayLetters.contains(place)
                        || last().kind() == ClauseKind.MASTHEAD && Formulae.isFirstLetter(block));
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
                && !running.opensClause(block)
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
                        : Notes.number(block, grammar, stage == Stage.FOOT, running.noteAbove());
        boolean namesNoteAbove = stage.compareTo(Stage.PREAMBLE) >= 0 && isSameWork(block);
        if (note.isPresent() || namesNoteAbove || Notes.isKeptApart(block)) {
            clauses.add(new ParsedClause(ClauseKind.FOOTNOTE, note, block));
            return;
        }
        switch (stage) {
            case BEFORE_TITLE -> readAboveTitle(block);
            case AFTER_TITLE -> readAboveOpening(block);
            default -> readBelowOpening(block, dateOfNext);
        }
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
        } else if (points.isUnmarked(block)) {
            add(ClauseKind.PARAGRAPH, block);
        } else if (block.endsInComma() || grammar.preambular().openInWords(block.words())) {
            add(ClauseKind.PREAMBULAR, block);
        } else {
            readHeading(Heading.plain(), block);
        }
    }

    private void readBelowOpening(Block seen, boolean dateOfNext) {
        Block block = stage == Stage.FOOT ? seen : points.mended(seen);
        Optional<Heading> heading = headings.read(block).or(() -> nextPart(block));
        if (running.meetingGoesOn(block) || running.noteGoesOn(block)) {
            last().goOn(block);
        } else if (dateOfNext || Formulae.isMeeting(block, grammar) || isDateOfMeeting(block)) {
            add(ClauseKind.MEETING_LINE, block);
            levels.clear();
            sections.clear();
            stage = Stage.FOOT;
        } else if (Formulae.isVote(block, grammar)) {
            readVote(block);
        } else if (heading.isEmpty() && Formulae.isPageMark(block, grammar)) {
            add(ClauseKind.MASTHEAD, block);
        } else if (Openings.isTherefore(block.text(), grammar)) {
            add(ClauseKind.OPENING, block);
        } else if (heading.isPresent() && isHeadingHere(heading.get(), block)) {
            readHeading(heading.get(), block);
        } else {
            readText(block);
        }
    }

    /** A small letter alone that was read for the capital after that of the part above. */
    private Optional<Heading> nextPart(Block block) {
        String letter = block.text();
        return letter.length() == 1 && sections.isNextPart(letter)
                ? Optional.of(Heading.part(letter))
                : Optional.empty();
    }

    private void readText(Block block) {
        leaveSetOut(block);
        if (block.listMark().isPresent()) {
            readListed(block, asCounted(block.listMark().get()));
        } else if (running.goesOn(block)) {
            running.clause().ifPresent(clause -> clause.goOn(block));
        } else if (stage != Stage.FOOT && points.isUnmarked(block)) {
            add(ClauseKind.PARAGRAPH, block);
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
                        && points.endBefore(block, announcement.getAsInt());
        if (ends) {
            sections.leaveSince(announcement.getAsInt());
            levels.clear();
            announcement = OptionalInt.empty();
            stage = Stage.OPERATIVE;
        }
    }

    /** Whether a block is the first of what the clause above sets out. */
    private boolean beginsSetOut(Block block) {
        return stage == Stage.OPERATIVE
                && points.announcement().isPresent()
                && !running.opensClause(block);
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
        add(heading.kind(), heading.number(), block);
        sections.enter(heading, clauses.size() - 1).ifPresent(last()::under);
        levels.clear();
        wordless = heading.alone() ? Optional.of(heading) : Optional.empty();
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

    private boolean isDateOfMeeting(Block block) {
        boolean underMeeting = stage == Stage.FOOT && last().kind() == ClauseKind.MEETING_LINE;
        return underMeeting && Formulae.isDate(block)
                || stage == Stage.OPERATIVE && Formulae.isDateLine(block);
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
        boolean dependent = stage == Stage.OPERATIVE && points.isDependent(block, mark);
        if (dependent || part && (levels.hasRoot() || mark.style() != Style.FIGURE)) {
            ListLevels.Place place = levels.enter(mark, clauses.size());
            add(ClauseKind.SUB_PARAGRAPH, place.number(), block);
            place.parent().ifPresent(last()::under);
        } else if (stage == Stage.SET_OUT || stage == Stage.FOOT || beginsSetOut(block)) {
            if (stage == Stage.OPERATIVE) {
                enterSetOut();
            }
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
        if (beginsSetOut(block)) {
            enterSetOut();
            addLoose(block);
        } else if (!body) {
            addLoose(block);
        } else if (block.endsInComma()
                && (stage == Stage.PREAMBLE || isKnown(block))
                && !opensOperativeOnly(block)) {
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

    /** Whether a block opens with a verb that no preambular clause has. */
    private boolean opensOperativeOnly(Block block) {
        return grammar.operative().openInWords(block.words())
                && !grammar.preambular().open(block.words());
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
