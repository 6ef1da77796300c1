package org.hexapla.clause;

import java.util.ArrayList;
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

    /** A figure that stands in more clauses than these is looked for in the nearest of them. */
    private static final int MOST_PLACES = 40;

    private final List<ParsedClause> clauses;

    /** By sign, the clauses that hold it; read when it is first asked for. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private boolean isRead;

    BareReferences(List<ParsedClause> clauses) {
        this.clauses = clauses;
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
        List<Integer> holders = places.getOrDefault(number, List.of());
        BareReference search = new BareReference(number);
        return surest(holders, from, note, search).or(() -> surest(holders, 0, from, search));
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
            List<Integer> own = places.computeIfAbsent(sign.group(), key -> new ArrayList<>());
            if (own.isEmpty() || own.get(own.size() - 1) != index) {
                own.add(index);
            }
        }
    }

    private Optional<Integer> surest(
            List<Integer> holders, int from, int end, BareReference search) {
        List<Integer> near =
                holders.stream()
                        .filter(place -> place >= from && place < end)
                        .limit(MOST_PLACES)
                        .toList();
        Optional<Integer> best = Optional.empty();
        int bestRank = Integer.MAX_VALUE;
        for (int index : near) {
            int rank = rank(clauses.get(index), search);
            if (rank < bestRank) {
                best = Optional.of(index);
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(ParsedClause clause, BareReference search) {
        return clause.blocks().stream()
                .map(block -> search.rank(westernDigits(block)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
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
