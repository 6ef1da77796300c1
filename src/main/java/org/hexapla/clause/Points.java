package org.hexapla.clause;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;

/** Tells the points that a clause sets out from the clauses in which the organ itself acts. */
final class Points {

    private static final String COLONS = ":：";

    /** Words that announce something stand in so many characters at a clause's end. */
    private static final int LONGEST_ANNOUNCEMENT = 300;

    private static final Pattern COLONS_AT_END = Pattern.compile("[\\s:：]+$");
    private static final Pattern UNMARKED = Pattern.compile("[-–—•·]\\s.*", Pattern.DOTALL);
    private static final Pattern QUOTATION = Pattern.compile("[“”«„\"「『].*", Pattern.DOTALL);

    /** A figure whose stop was lost or misread. */
    private static final Pattern MISREAD =
            Pattern.compile("(\\p{Nd}{1,2})\\s?[,:;]?\\s+(?=\\p{L})");

    private final ClauseList clauses;
    private final RunningText running;
    private final Grammar grammar;

    /**
     * The points of a walk.
     *
     * @param clauses the clauses that were found; the walk adds to them
     */
    Points(ClauseList clauses, RunningText running, Grammar grammar) {
        this.clauses = clauses;
        this.running = running;
        this.grammar = grammar;
    }

    /**
     * The operative clause that announces what stands below it, with nothing but headings, notes
     * and page heads between: it ends in a colon or in words such as "as follows".
     */
    OptionalInt announcement() {
        return clauses.lastBelowHeadings().stream()
                .filter(place -> clauses.get(place).kind() == ClauseKind.OPERATIVE)
                .filter(place -> announces(clauses.get(place).lastBlock()))
                .findFirst();
    }

    /**
     * Whether a block is the first of what a clause announces: its figures begin anew, or the organ
     * does nothing in it and its figure doesn't count on from that of the clause.
     */
    boolean isFirstSetOut(Block block) {
        OptionalInt announcement = announcement();
        if (announcement.isEmpty()) {
            return false;
        }
        ParsedClause clause = clauses.get(announcement.getAsInt());
        return beginsAnew(block, clause) || !running.opensClause(block) && !countsOn(block, clause);
    }

    private static boolean beginsAnew(Block block, ParsedClause clause) {
        return clause.number().isPresent()
                && block.listMark()
                        .filter(mark -> mark.style() == Style.FIGURE && !mark.bracketed())
                        .filter(mark -> mark.number().equals("1"))
                        .isPresent();
    }

    private static boolean countsOn(Block block, ParsedClause clause) {
        return block.listMark()
                .filter(mark -> !mark.bracketed())
                .filter(mark -> clause.number().isPresent())
                .filter(mark -> ListMark.isNextFigure(mark.number(), clause.number().get()))
                .isPresent();
    }

    private boolean announces(Block block) {
        return endsInColon(block)
                || !block.endsSentence() && grammar.points().announcement().match(lastWords(block));
    }

    private static String lastWords(Block block) {
        String words = block.words();
        return words.substring(Math.max(0, words.length() - LONGEST_ANNOUNCEMENT));
    }

    private static boolean endsInColon(Block block) {
        return COLONS.indexOf(block.lastCharacter()) >= 0;
    }

    /** Whether a numbered point is a part of the sentence of the clause above it. */
    boolean isDependent(Block block, ListMark mark) {
        boolean figure = !mark.bracketed() && mark.style() == Style.FIGURE;
        if (!figure || grammar.operative().openInWords(block.words())) {
            return false;
        }
        OptionalInt announcement = announcement();
        boolean first =
                announcement.isPresent()
                        && (grammar.points().dependent().open(block.words())
                                || endsInDependent(clauses.get(announcement.getAsInt())));
        return first || clauses.levels().countsOn(mark);
    }

    /** Whether a clause breaks off in words such as "to:". */
    private boolean endsInDependent(ParsedClause clause) {
        String words = COLONS_AT_END.matcher(lastWords(clause.lastBlock())).replaceAll("");
        return grammar.points().dependent().contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether a block is a point behind a dash, or a quotation that the clause above announces. */
    boolean isUnmarked(Block block) {
        return UNMARKED.matcher(block.text()).matches()
                || QUOTATION.matcher(block.text()).matches()
                        && running.clause()
                                .filter(clause -> endsInColon(clause.lastBlock()))
                                .isPresent();
    }

    /**
     * Whether the organ acts again after what a clause set out.
     *
     * @param announcement the clause that set it out
     */
    boolean endsBefore(Block block, int announcement) {
        if (!grammar.operative().openInWords(block.words())) {
            return false;
        }
        return clauses.get(announcement).number().isPresent()
                ? countsOn(block, clauses.get(announcement)) && !isNextSetOut(block)
                : block.listMark().isEmpty()
                        && !block.endsInComma()
                        && !grammar.preambular().openInWords(block.words());
    }

    /** Whether a block counts on in what is set out, with a verb that needn't be the organ's. */
    private boolean isNextSetOut(Block block) {
        return grammar.preambular().openInWords(block.words())
                && running.clause()
                        .filter(clause -> clause.kind() == ClauseKind.PARAGRAPH)
                        .filter(clause -> countsOn(block, clause))
                        .isPresent();
    }

    /**
     * A block with the list mark that was meant, where a scan lost its stop: the figure counts on
     * from the clause before, and a verb follows it, or what depends on one.
     */
    Block mended(Block block) {
        Matcher figure = MISREAD.matcher(block.text());
        if (block.listMark().isPresent() || !figure.lookingAt()) {
            return block;
        }
        String number = GrammarText.of(figure.group(1));
        String words = GrammarText.of(block.text().substring(figure.end()));
        boolean counts =
                grammar.operative().openInWords(words)
                        && ListMark.isNextFigure(number, lastNumber().orElse("0"));
        boolean begins =
                number.equals("1")
                        && grammar.points().dependent().open(words)
                        && announcement().isPresent();
        return counts || begins
                ? block.markedAs(
                        new ListMark(number, Style.FIGURE, false, block.start() + figure.end()))
                : block;
    }

    /**
     * Whether a block counts on from the operative clause before though its figure lost its stop.
     */
    boolean countsOn(Block block) {
        return block.listMark().isEmpty() && mended(block).listMark().isPresent();
    }

    private Optional<String> lastNumber() {
        return clauses.lastCount().stream()
                .mapToObj(clauses::get)
                .filter(clause -> clause.kind() == ClauseKind.OPERATIVE)
                .flatMap(clause -> clause.number().stream())
                .findFirst();
    }
}
