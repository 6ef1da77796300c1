package org.hexapla.review.edit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitStatus;

/** One change of an alignment, as a reviewer asks for it. */
public sealed interface Edit {

    /** The name as the REST API spells it. */
    String op();

    /** The units that it names. */
    default Stream<Ref> units() {
        return Stream.empty();
    }

    /** The segments that it names. */
    default Stream<Ref> segments() {
        return Stream.empty();
    }

    /**
     * Does it.
     *
     * @throws EditRefusedException when it would break what always holds of an alignment
     */
    void on(Sheet sheet);

    /** What was done, in a few words. */
    String summary();

    /**
     * Makes one unit of neighbours.
     *
     * @param all two or more
     */
    record Merge(List<Ref> all) implements Edit {
        public Merge {
            all = List.copyOf(all);
        }

        @Override
        public String op() {
            return "merge";
        }

        @Override
        public Stream<Ref> units() {
            return all.stream();
        }

        @Override
        public void on(Sheet sheet) {
            sheet.units().merge(this);
        }

        @Override
        public String summary() {
            return "Merged " + all.size() + " units";
        }
    }

    /**
     * Makes two units of one.
     *
     * @param unit the unit
     * @param after for languages the last segment that stays; nothing where all goes to the second
     *     unit. Languages that aren't named stay whole.
     */
    record Split(Ref unit, Map<Language, Optional<Ref>> after) implements Edit {
        public Split {
            after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
        }

        @Override
        public String op() {
            return "split";
        }

        @Override
        public Stream<Ref> units() {
            return Stream.of(unit);
        }

        @Override
        public Stream<Ref> segments() {
            return after.values().stream().flatMap(Optional::stream);
        }

        @Override
        public void on(Sheet sheet) {
            sheet.units().split(this);
        }

        @Override
        public String summary() {
            return "Split a unit";
        }
    }

    /**
     * Puts a segment into another unit.
     *
     * @param segment the segment
     * @param to the unit
     */
    record Move(Ref segment, Ref to) implements Edit {
        @Override
        public String op() {
            return "move";
        }

        @Override
        public Stream<Ref> units() {
            return Stream.of(to);
        }

        @Override
        public Stream<Ref> segments() {
            return Stream.of(segment);
        }

        @Override
        public void on(Sheet sheet) {
            sheet.units().move(this);
        }

        @Override
        public String summary() {
            return "Moved a segment";
        }
    }

    /** Where a new unit goes. */
    enum Side {
        BEFORE,
        AFTER,
        /** After all others. */
        END
    }

    /**
     * Makes an empty unit.
     *
     * @param side on which side of the anchor
     * @param anchor the unit beside which it goes; there is none for the end
     */
    record Insert(Side side, Optional<Ref> anchor) implements Edit {
        @Override
        public String op() {
            return "insert";
        }

        @Override
        public Stream<Ref> units() {
            return anchor.stream();
        }

        @Override
        public void on(Sheet sheet) {
            sheet.units().insert(this);
        }

        @Override
        public String summary() {
            return "Inserted a unit";
        }
    }

    /**
     * Takes an empty unit away.
     *
     * @param unit the unit
     */
    record Delete(Ref unit) implements Edit {
        @Override
        public String op() {
            return "delete";
        }

        @Override
        public Stream<Ref> units() {
            return Stream.of(unit);
        }

        @Override
        public void on(Sheet sheet) {
            sheet.units().delete(this);
        }

        @Override
        public String summary() {
            return "Deleted an empty unit";
        }
    }

    /**
     * Makes two segments of one.
     *
     * @param segment the segment
     * @param at how many code points of its text the first keeps, at least one
     */
    record SplitSegment(Ref segment, int at) implements Edit {
        @Override
        public String op() {
            return "split-segment";
        }

        @Override
        public Stream<Ref> segments() {
            return Stream.of(segment);
        }

        @Override
        public void on(Sheet sheet) {
            sheet.segments().split(this);
        }

        @Override
        public String summary() {
            return "Split a segment";
        }
    }

    /**
     * Makes one segment of neighbours.
     *
     * @param all two or more, of one unit and one text
     */
    record JoinSegments(List<Ref> all) implements Edit {
        public JoinSegments {
            all = List.copyOf(all);
        }

        @Override
        public String op() {
            return "join-segments";
        }

        @Override
        public Stream<Ref> segments() {
            return all.stream();
        }

        @Override
        public void on(Sheet sheet) {
            sheet.segments().join(this);
        }

        @Override
        public String summary() {
            return "Joined " + all.size() + " segments";
        }
    }

    /**
     * Corrects a segment's text.
     *
     * @param segment the segment
     * @param text the right text, without white space at its ends
     */
    record EditText(Ref segment, String text) implements Edit {
        @Override
        public String op() {
            return "edit-text";
        }

        @Override
        public Stream<Ref> segments() {
            return Stream.of(segment);
        }

        @Override
        public void on(Sheet sheet) {
            sheet.segments().rewrite(this);
        }

        @Override
        public String summary() {
            return "Corrected a text";
        }
    }

    /**
     * Says what a reviewer thinks of units.
     *
     * @param all one or more
     * @param status their status from then on
     */
    record Judge(List<Ref> all, UnitStatus status) implements Edit {
        public Judge {
            all = List.copyOf(all);
        }

        @Override
        public String op() {
            return switch (status) {
                case DRAFT -> "reopen";
                case CONFIRMED -> "confirm";
                case REJECTED -> "reject";
            };
        }

        @Override
        public Stream<Ref> units() {
            return all.stream();
        }

        @Override
        public void on(Sheet sheet) {
            sheet.remarks().judge(this);
        }

        @Override
        public String summary() {
            String done =
                    switch (status) {
                        case DRAFT -> "Reopened ";
                        case CONFIRMED -> "Confirmed ";
                        case REJECTED -> "Rejected ";
                    };
            return done + (all.size() == 1 ? "a unit" : all.size() + " units");
        }
    }

    /**
     * Leaves a note on a unit.
     *
     * @param unit the unit
     * @param text the note
     */
    record Comment(Ref unit, String text) implements Edit {
        @Override
        public String op() {
            return "comment";
        }

        @Override
        public Stream<Ref> units() {
            return Stream.of(unit);
        }

        @Override
        public void on(Sheet sheet) {
            sheet.remarks().comment(this);
        }

        @Override
        public String summary() {
            return "Commented on a unit";
        }
    }

    /**
     * Says that a flag of a unit is a false alarm.
     *
     * @param unit the unit
     * @param flag the flag
     */
    record Dismiss(Ref unit, String flag) implements Edit {
        @Override
        public String op() {
            return "dismiss";
        }

        @Override
        public Stream<Ref> units() {
            return Stream.of(unit);
        }

        @Override
        public void on(Sheet sheet) {
            sheet.remarks().dismiss(this);
        }

        @Override
        public String summary() {
            return "Dismissed the flag " + flag;
        }
    }

    /**
     * Says that a flag was no false alarm after all.
     *
     * @param unit the unit
     * @param flag the flag
     */
    record RestoreFlag(Ref unit, String flag) implements Edit {
        @Override
        public String op() {
            return "restore-flag";
        }

        @Override
        public Stream<Ref> units() {
            return Stream.of(unit);
        }

        @Override
        public void on(Sheet sheet) {
            sheet.remarks().restoreFlag(this);
        }

        @Override
        public String summary() {
            return "Restored the flag " + flag;
        }
    }
}
