package org.hexapla.review.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitStatus;
import org.junit.jupiter.api.Test;

/** Two reviewers take back what they did themselves, whatever the other has done since. */
class RebaseTest {

    /** A change that a reviewer made. */
    private static final class Made {
        final String who;
        final Patch patch;
        boolean holds = true;

        Made(String who, Patch patch) {
            this.who = who;
            this.patch = patch;
        }
    }

    private final Model model = Model.of(8);
    private final CountedIds ids = new CountedIds();
    private final List<Made> changes = new ArrayList<>();

    @Property(tries = 300)
    void whateverIsTakenBackInWhateverOrderTheStartIsThereAgain(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        RebaseTest two = new RebaseTest();
        Model model = Model.of(size);
        List<Object> start = model.everything();
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String who = random.nextBoolean() ? "Ada" : "Grace";
            switch (random.nextInt(4)) {
                case 0 -> two.undo(model, who);
                case 1 -> two.redo(model, who);
                default -> two.edit(model, who, random);
            }
            model.holds();
        }
        while (true) {
            List<String> both = new ArrayList<>(List.of("Ada", "Grace"));
            Collections.shuffle(both, random);
            if (!two.undo(model, both.get(0)) && !two.undo(model, both.get(1))) {
                break;
            }
            model.holds();
        }

        assertThat(two.changes).allMatch(change -> !change.holds);
        assertThat(model.everything()).isEqualTo(start);
    }

    @Property(tries = 200)
    void takingBackAndDoingAgainByNameLeavesNothingChanged(@ForAll long seed) {
        RebaseTest two = new RebaseTest();
        Model model = Model.of(9);
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            two.edit(model, round % 2 == 0 ? "Ada" : "Grace", random);
        }
        List<Object> before = model.everything();

        if (two.undo(model, "Ada")) {
            assertThat(two.redo(model, "Ada")).isTrue();
        }

        assertThat(model.everything()).isEqualTo(before);
    }

    @Test
    void editsElsewhereAreInNobodysWay() {
        by("Ada", new Edit.Merge(List.of(unit(0), unit(1))));
        by("Grace", new Edit.Merge(List.of(unit(3), unit(4))));
        by("Grace", new Edit.Insert(Edit.Side.BEFORE, Optional.of(unit(0))));
        by("Grace", new Edit.SplitSegment(segment(5), 3));
        by("Grace", new Edit.Judge(List.of(unit(5)), UnitStatus.CONFIRMED));

        assertThat(undo(model, "Ada")).isTrue();

        assertThat(model.units).extracting(UnitState::id).startsWith(1001L, 1L, 2L, 3L);
    }

    @Test
    void aPlaceIsFoundAgainThoughUnitsCameBeforeItAndIntoIt() {
        by("Ada", new Edit.Insert(Edit.Side.BEFORE, Optional.of(unit(3))));
        by("Ada", new Edit.Delete(new Ref.Known(1001)));
        by("Grace", new Edit.Split(unit(0), Map.of(Language.ENGLISH, Optional.empty())));
        by("Grace", new Edit.Insert(Edit.Side.AFTER, Optional.of(new Ref.Known(3))));

        assertThat(undo(model, "Ada")).isTrue();

        assertThat(model.units)
                .extracting(UnitState::id)
                .startsWith(1L, 1002L, 2L, 3L, 1001L, 1003L, 4L);
    }

    @Test
    void commentsOfOthersAreInNobodysWay() {
        by("Ada", new Edit.Judge(List.of(unit(0)), UnitStatus.CONFIRMED));
        by("Grace", new Edit.Comment(unit(0), "Sure?"));

        assertThat(undo(model, "Ada")).isTrue();

        assertThat(model.units.get(0).status()).isEqualTo(UnitStatus.DRAFT);
        assertThat(model.units.get(0).comments()).isEqualTo(1);
        by("Ada", new Edit.Judge(List.of(unit(0)), UnitStatus.REJECTED));
        assertThat(undo(model, "Grace")).isTrue();
        assertThat(model.units.get(0).status()).isEqualTo(UnitStatus.REJECTED);
        assertThat(model.units.get(0).comments()).isZero();
    }

    @Test
    void whatAnotherChangedSinceStandsInTheWay() {
        by("Ada", new Edit.Merge(List.of(unit(0), unit(1))));
        by("Grace", new Edit.Judge(List.of(unit(0)), UnitStatus.CONFIRMED));

        assertThat(undo(model, "Ada")).isFalse();
        assertThat(undo(model, "Grace")).isTrue();
        assertThat(undo(model, "Ada")).isTrue();
    }

    @Test
    void aUnitIsNotPutBackWhereItsNeighbourIsGone() {
        by("Grace", new Edit.Insert(Edit.Side.BEFORE, Optional.of(unit(3))));
        by("Ada", new Edit.Delete(new Ref.Known(1001)));
        by("Grace", new Edit.Merge(List.of(unit(1), unit(2))));

        assertThat(undo(model, "Ada")).isFalse();
        assertThat(undo(model, "Grace")).isTrue();
        assertThat(undo(model, "Ada")).isTrue();
    }

    @Test
    void whatAnotherHasDismissedAgainIsNotLostByDoingAnythingAgain() {
        Edit dismissal = new Edit.Dismiss(unit(0), "untranslated");
        for (Edit later :
                List.of(
                        new Edit.EditText(segment(0), "other words"),
                        new Edit.Merge(List.of(unit(1), unit(0))),
                        new Edit.Dismiss(unit(0), "term-differs"))) {
            RebaseTest two = new RebaseTest();
            two.by("Ada", dismissal);
            assertThat(two.undo(two.model, "Ada")).isTrue();
            two.by("Grace", later);
            assertThat(two.undo(two.model, "Grace")).isTrue();

            assertThat(two.redo(two.model, "Ada")).isTrue();

            assertThat(two.redo(two.model, "Grace")).isFalse();
            assertThat(two.model.units.get(0).dismissed()).containsExactly("untranslated");
        }
    }

    @Test
    void whatAnotherHasDismissedAgainDoesNotHinderAJudgement() {
        by("Ada", new Edit.Dismiss(unit(0), "untranslated"));
        undo(model, "Ada");
        by("Grace", new Edit.Judge(List.of(unit(0)), UnitStatus.CONFIRMED));
        undo(model, "Grace");
        redo(model, "Ada");

        assertThat(redo(model, "Grace")).isTrue();
        assertThat(model.units.get(0).dismissed()).containsExactly("untranslated");
    }

    private Ref unit(int at) {
        return new Ref.Known(model.units.get(at).id());
    }

    private Ref segment(int at) {
        return new Ref.Known(model.all().get(at).id());
    }

    private void by(String who, Edit edit) {
        Author author = new Author(who, Instant.EPOCH);
        make(model, who, new Sheet(model.content(), author, ids).apply(List.of(edit)).patch());
    }

    private void edit(Model model, String who, Random random) {
        List<Edit> edits =
                Stream.generate(() -> AnyEdit.of(random, model))
                        .limit(1 + random.nextInt(3))
                        .toList();
        try {
            Author author = new Author(who, Instant.EPOCH);
            Patch patch = new Sheet(model.content(), author, ids).apply(edits).patch();
            if (!patch.isEmpty()) {
                changes.removeIf(change -> !change.holds && change.who.equals(who));
                make(model, who, patch);
            }
        } catch (EditRefusedException refused) {
            // another will do
        }
    }

    private void make(Model model, String who, Patch patch) {
        model.apply(patch);
        changes.add(new Made(who, patch));
    }

    /** Takes the last change of somebody back, if nothing stands in the way. */
    private boolean undo(Model model, String who) {
        for (int at = changes.size() - 1; at >= 0; at--) {
            Made change = changes.get(at);
            if (change.holds && change.who.equals(who)) {
                Patch back = change.patch.reversed();
                boolean free =
                        changes.subList(at + 1, changes.size()).stream()
                                .noneMatch(later -> later.holds && later.patch.isInTheWayOf(back));
                if (free) {
                    model.apply(rebased(model, back).orElseThrow());
                    change.holds = false;
                }
                return free;
            }
        }
        return false;
    }

    /** Does the first change of somebody again that was taken back, if it can be done. */
    private boolean redo(Model model, String who) {
        for (int at = 0; at < changes.size(); at++) {
            Made change = changes.get(at);
            if (!change.holds && change.who.equals(who)) {
                Made own = change;
                int place = at;
                boolean free =
                        changes.stream()
                                .filter(one -> one.holds == (changes.indexOf(one) > place))
                                .filter(one -> one != own)
                                .noneMatch(one -> one.patch.isInTheWayOf(own.patch));
                Optional<Patch> again =
                        Rebase.again(change.patch, model.numberedUnits(), model.all());
                if (free && again.isPresent()) {
                    model.apply(again.get());
                    change.holds = true;
                    return true;
                }
                return false;
            }
        }
        return false;
    }

    private static Optional<Patch> rebased(Model model, Patch patch) {
        return Rebase.of(patch, model.numberedUnits(), model.all());
    }
}
