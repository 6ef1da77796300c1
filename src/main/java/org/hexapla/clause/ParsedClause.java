package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A clause that is being found: it gains paragraphs and a parent as the text goes on. */
final class ParsedClause {

    private final ClauseKind kind;
    private final Optional<String> number;
    private final List<Block> blocks = new ArrayList<>();
    private List<String> openings = List.of();
    private OptionalInt parent = OptionalInt.empty();

    ParsedClause(ClauseKind kind, Optional<String> number, Block block) {
        this.kind = kind;
        this.number = number;
        blocks.add(block);
    }

    ClauseKind kind() {
        return kind;
    }

    Optional<String> number() {
        return number;
    }

    List<Block> blocks() {
        return blocks;
    }

    void goOn(Block block) {
        blocks.add(block);
    }

    void under(int index) {
        parent = OptionalInt.of(index);
    }

    Block lastBlock() {
        return blocks.get(blocks.size() - 1);
    }

    /** The verb that it opens with, as keys. */
    void opensWith(List<String> keys) {
        openings = keys;
    }

    Clause at(int index) {
        return new Clause(index, kind, number, parent, openings);
    }
}
