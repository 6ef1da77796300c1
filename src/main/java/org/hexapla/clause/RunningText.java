package org.hexapla.clause;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells what goes on in the clauses that were found from what begins a new one. */
final class RunningText {

    /**
     * A paragraph of more characters than this is no heading: the same as a heading may have, so
     * that none is both too long for a heading and too short to go on.
     */
    private static final int FULL_LINES = Block.HEADING_LENGTH;

    private static final Set<ClauseKind> MAY_GO_ON =
            EnumSet.of(
                    ClauseKind.PREAMBULAR,
                    ClauseKind.OPERATIVE,
                    ClauseKind.SUB_PARAGRAPH,
                    ClauseKind.PARAGRAPH);

    private final ClauseList clauses;
    private final Grammar grammar;

    /**
     * The text of a walk.
     *
     * @param clauses the clauses that were found; the walk adds to them
     */
    RunningText(ClauseList clauses, Grammar grammar) {
        this.clauses = clauses;
        this.grammar = grammar;
    }

    /**
     * The clause that may go on over what a page's end and head put into it; none does over a
     * table.
     */
    Optional<ParsedClause> clause() {
        return clauses.lastText().stream()
                .filter(last -> !clauses.isAfterTable())
                .mapToObj(clauses::get)
                .filter(clause -> MAY_GO_ON.contains(clause.kind()))
                .findFirst();
    }

    /**
     * The number of the footnote right above that a block may count on from, where one stands
     * there; none where the block goes on with the text above the notes in a small letter.
     */
    Optional<String> noteAbove(Block block) {
        boolean table = !clauses.tableMarks().letters().isEmpty();
        return clauses.endsIn(ClauseKind.FOOTNOTE)
                        && (table || !block.beginsSmall() || !goesOn(block))
                ? clauses.last().number()
                : Optional.empty();
    }

    /** Whether a block opens with a verb that is known. */
    boolean opensClause(Block block) {
        return grammar.operative().openInWords(block.words())
                || grammar.preambular().openInWords(block.words());
    }

    /** Whether a block opens with a verb, known or guessed by its ending. */
    boolean mayOpenClause(Block block) {
        return grammar.operative().open(block.words()) || grammar.preambular().open(block.words());
    }

    /** Whether a block opens with a verb that no preambular clause has. */
    boolean opensOnlyOperative(Block block) {
        return grammar.operative().openInWords(block.words())
                && !grammar.preambular().open(block.words());
    }

    /** Whether a block is the rest of a paragraph that was broken by the end of a page. */
    boolean goesOn(Block block) {
        return clause().filter(clause -> goesOn(clause, block)).isPresent();
    }

    private boolean goesOn(ParsedClause clause, Block block) {
        Block before = clause.lastBlock();
        boolean inSentence = block.beginsSmall() && clause.blocks().get(0).beginsLarge();
        boolean numbered = clause.number().isPresent();
        if (before.endsSentence()) {
            return before.endsInComma()
                    && (inSentence
                            ? !isMisreadSibling(clause, block)
                            : numbered && isText(block) && !opensClause(block));
        }
        boolean mayBreak = numbered || before.words().length() > FULL_LINES;
        return inSentence
                || !opensClause(block) && (block.beginsSmall() || mayBreak && isText(block));
    }

    /** Whether a block is no heading: it comes to a stop or fills some lines. */
    private static boolean isText(Block block) {
        return !block.isTableRow() && (block.endsSentence() || block.words().length() > FULL_LINES);
    }

    /** Whether a preambular clause only seems to begin with a small letter. */
    private boolean isMisreadSibling(ParsedClause clause, Block block) {
        return clause.kind() == ClauseKind.PREAMBULAR && grammar.preambular().open(block.words());
    }

    /** Whether a block is the rest of a note: in brackets, or where no other clause could go on. */
    boolean noteGoesOn(Block block) {
        return clauses.last().kind() == ClauseKind.FOOTNOTE
                && !clauses.last().lastBlock().endsSentence()
                && (block.text().startsWith("(") && block.listMark().isEmpty()
                        || block.beginsSmall() && !goesOn(block) && !opensClause(block));
    }

    /** Whether a block is the second line of a heading, which goes on in a small letter. */
    boolean headingGoesOn(Block block) {
        boolean heading =
                switch (clauses.last().kind()) {
                    case HEADING, ANNEX, ARTICLE -> true;
                    default -> false;
                };
        return heading
                && block.beginsSmall()
                && !clauses.last().lastBlock().endsSentence()
                && !opensClause(block);
    }

    /** Whether a block is the rest of a meeting line that was broken before the number. */
    boolean meetingGoesOn(Block block) {
        return clauses.last().kind() == ClauseKind.MEETING_LINE
                && Character.isLowerCase(clauses.last().lastBlock().lastCharacter())
                && Character.isDigit(block.text().charAt(0))
                && !Formulae.isDate(block)
                && Formulae.isMeeting(block, grammar);
    }
}
