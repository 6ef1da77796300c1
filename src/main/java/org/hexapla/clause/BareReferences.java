package org.hexapla.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the clauses that seem to refer to footnotes in bare figures or letters. */
final class BareReferences {

    /** What the mark of a note may have become. */
    private static final Pattern SIGN =
            Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)|(?<=\\h)[a-z](?=\\h*(?:\\||\\R|$))");

    /** Of clauses that seem to refer to one note, so many are compared. */
    private static final int MOST_PLACES = 40;

    /** A clause that may refer to a note, and how sure it is to. */
    private record Holder(int clause, int rank) {}

    private final List<ParsedClause> clauses;
    private final BareReference reference;

    /** By sign, the clauses that hold it, in order; read when it is first asked for. */
    private final Map<String, List<Holder>> holders = new HashMap<>();

    private boolean isRead;

    BareReferences(List<ParsedClause> clauses, Grammar grammar) {
        this.clauses = clauses;
        reference = new BareReference(grammar);
    }

    /**
     * The clause above a note that seems to hold its mark; the surest, and of these the first, if
     * there is one that doesn't come before the clause of the note before.
     *
     * @param from the clause that the note before belongs to
     * @param note the note's own place
     */
    Optional<Integer> of(String number, int from, int note) {
        if (!BareReference.isPossible(number)) {
            return Optional.empty();
        }
        if (!isRead) {
            read();
        }
        List<Holder> own = holders.getOrDefault(number, List.of());
        return surest(own, from, note).or(() -> surest(own, 0, from));
    }

    private void read() {
        isRead = true;
        for (int index = 0; index < clauses.size(); index++) {
            ClauseKind kind = clauses.get(index).kind();
            if (kind != ClauseKind.FOOTNOTE && kind != ClauseKind.MASTHEAD) {
                for (Block block : clauses.get(index).blocks()) {
                    read(westernDigits(block), index);
                }
            }
        }
    }

    private void read(String text, int index) {
        Matcher sign = SIGN.matcher(text);
        while (sign.find()) {
            reference
                    .rank(text, sign.start(), sign.end())
                    .ifPresent(rank -> hold(sign.group(), new Holder(index, rank)));
        }
    }

    /** Keeps the surest that a clause holds. */
    private void hold(String sign, Holder holder) {
        List<Holder> own = holders.computeIfAbsent(sign, key -> new ArrayList<>());
        int last = own.size() - 1;
        if (last < 0 || own.get(last).clause() != holder.clause()) {
            own.add(holder);
        } else if (holder.rank() < own.get(last).rank()) {
            own.set(last, holder);
        }
    }

    private static Optional<Integer> surest(List<Holder> holders, int from, int end) {
        return holders.subList(firstSince(holders, from), firstSince(holders, end)).stream()
                .limit(MOST_PLACES)
                .min(Comparator.comparingInt(Holder::rank))
                .map(Holder::clause);
    }

    private static int firstSince(List<Holder> holders, int clause) {
        int found =
                Collections.binarySearch(
                        holders, new Holder(clause, 0), Comparator.comparingInt(Holder::clause));
        return found < 0 ? -found - 1 : found;
    }

    /** The words of a block, lines and all, with its digits made alike. */
    private static String westernDigits(Block block) {
        StringBuilder text =
                new StringBuilder(
                        block.paragraph().text().substring(block.wordsStart(), block.end()));
        for (int place = 0; place < text.length(); place++) {
            int digit = Character.digit(text.charAt(place), 10);
            if (digit >= 0) {
                text.setCharAt(place, (char) ('0' + digit));
            }
        }
        return text.toString();
    }
}
