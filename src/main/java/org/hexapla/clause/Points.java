package org.hexapla.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;

/** Tells the points that a clause sets out from the clauses in which the organ itself acts. */
final class Points {

    private static final String COLONS = ":：";
    private static final Pattern UNMARKED = Pattern.compile("[-–—•·]\\s.*", Pattern.DOTALL);
    private static final Pattern QUOTATION = Pattern.compile("[“”«„\"「『].*", Pattern.DOTALL);

    /** A figure whose stop was lost or misread. */
    private static final Pattern MISREAD = Pattern.compile("(\\p{Nd}{1,2})\\s?[,:;]?\\s+(?=\\p{L})");

    private final List<ParsedClause> clauses;
    private final ListLevels levels;
    private final Grammar grammar;

    /**
     * The points of a walk.
     *
     * @param clauses the clauses that were found; the walk adds to them
     * @param levels the open levels of its lists
     */
    Points(List<ParsedClause> clauses, ListLevels levels, Grammar grammar) {
        this.clauses = clauses;
        this.levels = levels;
        this.grammar = grammar;
    }

    /**
     * The operative clause that announces what stands below it, with nothing but headings, notes
     * and page heads between: it ends in a colon or in words such as "as follows".
     */
    OptionalInt announcement() {
        for (int place = clauses.size() - 1; place >= 0; place--) {
            switch (clauses.get(place).kind()) {
                case FOOTNOTE, MASTHEAD, HEADING -> {}
                case OPERATIVE -> {
                    return announces(clauses.get(place).lastBlock())
                            ? OptionalInt.of(place)
                            : OptionalInt.empty();
                }
                default -> {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.empty();
    }

    private boolean announces(Block block) {
        return endsInColon(block)
                || !block.endsSentence() && grammar.points().announcement().match(block.words());
    }

    private static boolean endsInColon(Block block) {
        return COLONS.indexOf(block.lastCharacter()) >= 0;
    }

    /** Whether a numbered point is a part of the sentence of the clause above it. */
    boolean isDependent(Block block, ListMark mark) {
        if (mark.bracketed() || mark.style() != Style.FIGURE) {
            return false;
        }
        OptionalInt announcement = announcement();
        boolean first =
                announcement.isPresent()
                        && (grammar.points().dependent().open(block.words())
                                || endsInDependent(clauses.get(announcement.getAsInt())));
        return first || levels.countsOn(mark) && !grammar.operative().openInWords(block.words());
    }

    /** Whether a clause breaks off in words such as "to:". */
    private boolean endsInDependent(ParsedClause clause) {
        String words = clause.lastBlock().words().replaceAll("[\\s:：]+$", "");
        return grammar.points().dependent().contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether a block is a point behind a dash, or a quotation that the clause above announces. */
    boolean isUnmarked(Block block) {
        return UNMARKED.matcher(block.text()).matches()
                || QUOTATION.matcher(block.text()).matches()
                        && new RunningText(clauses, grammar)
                                .clause()
                                .filter(clause -> endsInColon(clause.lastBlock()))
                                .isPresent();
    }

    /**
     * Whether the organ acts again after what a clause set out.
     *
     * @param announcement the clause that set it out
     */
    boolean endBefore(Block block, int announcement) {
        if (!grammar.operative().openInWords(block.words())) {
            return false;
        }
        Optional<String> number = clauses.get(announcement).number();
        return number.isPresent()
                ? block.listMark()
                        .filter(mark -> !mark.bracketed())
                        .filter(mark -> follows(mark.number(), number.get()))
                        .isPresent()
                : block.listMark().isEmpty()
                        && !block.endsInComma()
                        && !grammar.preambular().openInWords(block.words());
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
                        && follows(number, lastNumber().orElse("0"));
        boolean begins =
                number.equals("1")
                        && grammar.points().dependent().open(words)
                        && announcement().isPresent();
        return counts || begins
                ? block.markedAs(
                        new ListMark(number, Style.FIGURE, false, block.start() + figure.end()))
                : block;
    }

    private Optional<String> lastNumber() {
        for (int place = clauses.size() - 1; place >= 0; place--) {
            switch (clauses.get(place).kind()) {
                case OPERATIVE -> {
                    return clauses.get(place).number();
                }
                case OPENING, HEADING -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static boolean follows(String number, String before) {
        return number.chars().allMatch(Character::isDigit)
                && before.chars().allMatch(Character::isDigit)
                && Integer.parseInt(number) == Integer.parseInt(before) + 1;
    }
}
