package org.hexapla.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever is done to an alignment, what always holds of one does, and there is a way back. */
class SheetTest {

    private static final Author AUTHOR = new Author("Ada", Instant.EPOCH);

    @Property(tries = 300)
    void editsKeepWhatAlwaysHoldsAndCanBeTakenBack(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        Random random = new Random(seed);
        Model model = Model.of(size);
        CountedIds ids = new CountedIds();
        List<Patch> done = new ArrayList<>();
        List<List<Object>> states = new ArrayList<>();
        for (int round = 0; round < 15; round++) {
            List<Edit> edits =
                    Stream.generate(() -> AnyEdit.of(random, model))
                            .limit(1 + random.nextInt(4))
                            .toList();
            List<Object> before = model.everything();
            Optional<Sheet.Outcome> outcome = outcome(model.content(), edits, ids);
            assertThat(model.everything()).isEqualTo(before);
            if (outcome.isPresent()) {
                states.add(before);
                done.add(outcome.get().patch());
                String words = words(model);
                model.apply(outcome.get().patch());
                model.holds();
                shows(model, outcome.get());
                if (edits.stream().noneMatch(edit -> edit instanceof Edit.EditText)) {
                    assertThat(words(model)).isEqualTo(words);
                }
            }
        }
        List<Object> last = model.everything();
        for (int at = done.size() - 1; at >= 0; at--) {
            model.apply(done.get(at).reversed());
            assertThat(model.everything()).isEqualTo(states.get(at));
        }
        done.forEach(model::apply);
        assertThat(model.everything()).isEqualTo(last);
    }

    @Test
    void onlyWhatAReviewerWroteIsCorrectedAndKeepsTheWordsFromRightBefore() {
        Model model = Model.of(4);
        Ref split = new Ref.Known(model.english().get(0).id());
        Ref next = new Ref.Known(model.english().get(1).id());
        edit(model, new Edit.JoinSegments(List.of(split, next)));
        assertThat(model.originals).isEmpty();
        edit(model, new Edit.SplitSegment(split, 5), new Edit.EditText(new Ref.Made(0), "9"));
        assertThat(model.originals).hasSize(1).containsValue("0 words 0");
        Model before = Model.of(4);

        edit(
                before,
                new Edit.JoinSegments(List.of(split, next)),
                new Edit.EditText(split, "words 0 and 0"));

        assertThat(before.originals).containsExactly(entry(id(split), "words 0 words 0"));
    }

    @Test
    void whatWasPrintedGoesAlongWithThePartsOfACorrectedSegment() {
        Model model = Model.of(4);
        Ref one = new Ref.Known(model.english().get(0).id());
        Ref two = new Ref.Known(model.english().get(1).id());
        edit(model, new Edit.EditText(two, "worms 0"));

        edit(model, new Edit.JoinSegments(List.of(one, two)));
        assertThat(model.originals).containsExactly(entry(id(one), "words 0 words 0"));

        edit(model, new Edit.SplitSegment(one, 8));
        long second = model.english().get(1).id();
        assertThat(model.originals).containsExactly(entry(second, "words 0"));

        edit(model, new Edit.SplitSegment(new Ref.Known(second), 6));
        assertThat(model.originals).containsExactly(entry(second, "words"));

        edit(model, new Edit.SplitSegment(new Ref.Known(second), 3));
        assertThat(model.originals).containsExactly(entry(second + 2, "ds"));
    }

    @Test
    void aCutWithinWhatWasCorrectedLosesWhatWasPrinted() {
        Model model = Model.of(4);
        Ref one = new Ref.Known(model.english().get(0).id());
        edit(model, new Edit.EditText(one, "quite another text"));

        edit(model, new Edit.SplitSegment(one, 5));

        assertThat(model.originals).isEmpty();
    }

    @Test
    void aTextThatIsAsPrintedAgainIsNotCorrected() {
        Model model = Model.of(4);
        Ref one = new Ref.Known(model.english().get(0).id());
        edit(model, new Edit.EditText(one, "other words"), new Edit.EditText(one, "words 0"));
        edit(model, new Edit.EditText(one, "others"));
        edit(model, new Edit.EditText(one, "words 0"));

        assertThat(model.originals).isEmpty();
    }

    @Test
    void aSegmentIsNotCutWhereOnePartWouldBeBlank() {
        Model model = Model.of(4);
        Ref one = new Ref.Known(model.english().get(0).id());
        edit(model, new Edit.EditText(one, " One house "));

        for (int at : new int[] {1, 10}) {
            assertThatThrownBy(() -> edit(model, new Edit.SplitSegment(one, at)))
                    .isInstanceOf(EditRefusedException.class)
                    .hasMessageContaining("nothing but white space");
        }
    }

    private static void edit(Model model, Edit... edits) {
        long most = model.all().stream().mapToLong(SegmentState::id).max().orElse(0);
        NewIds ids =
                new NewIds() {
                    private long next = most;

                    @Override
                    public long unit() {
                        return ++next;
                    }

                    @Override
                    public long segment() {
                        return ++next;
                    }

                    @Override
                    public long comment() {
                        return ++next;
                    }
                };
        Author author = new Author("Ada", Instant.EPOCH);
        model.apply(new Sheet(model.content(), author, ids).apply(List.of(edits)).patch());
    }

    private static long id(Ref segment) {
        return ((Ref.Known) segment).id();
    }

    @Property(tries = 300)
    void aPartOfTheAlignmentIsEnough(@ForAll long seed) {
        Random random = new Random(seed);
        Model model = Model.of(40);
        Edit edit = AnyEdit.of(random, model);
        Optional<Sheet.Outcome> whole = outcome(model.content(), List.of(edit), new CountedIds());
        Optional<Sheet.Outcome> part =
                outcome(around(model, edit), List.of(edit), new CountedIds());

        assertThat(part).isEqualTo(whole);
    }

    @Property
    void shiftsPutWhatStaysWhereItBelongs(@ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> old = IntStream.range(0, 12).boxed().toList();
        List<Integer> gone = old.stream().filter(place -> random.nextInt(3) == 0).toList();
        List<Integer> now = new ArrayList<>(old);
        now.removeAll(gone);
        for (int added = random.nextInt(5); added > 0; added--) {
            now.add(random.nextInt(now.size() + 1), -1);
        }
        List<Integer> come =
                IntStream.range(0, now.size()).filter(at -> now.get(at) < 0).boxed().toList();

        List<Shift> shifts = Shift.of(gone, come);

        for (int place : old) {
            if (!gone.contains(place)) {
                List<Shift> hit =
                        shifts.stream()
                                .filter(shift -> shift.from() <= place && place <= shift.to())
                                .toList();
                assertThat(hit).hasSizeLessThan(2);
                int by = hit.isEmpty() ? 0 : hit.get(0).by();
                assertThat(place + by).isEqualTo(now.indexOf(place));
            }
        }
    }

    private static Optional<Sheet.Outcome> outcome(
            Sheet.Content content, List<Edit> edits, NewIds ids) {
        try {
            return Optional.of(new Sheet(content, AUTHOR, ids).apply(edits));
        } catch (EditRefusedException refused) {
            assertThat(refused.reason()).matches("(?s)Edit [1-4] \\([a-z-]+\\): [A-Z\"].*\\.");
            return Optional.empty();
        }
    }

    /** What is answered is what readers see then. */
    private static void shows(Model model, Sheet.Outcome outcome) {
        Map<Long, UnitState> now =
                model.numberedUnits().stream().collect(Collectors.toMap(UnitState::id, u -> u));
        outcome.units().forEach(unit -> assertThat(unit).isEqualTo(now.get(unit.id())));
        outcome.removed().forEach(unit -> assertThat(now).doesNotContainKey(unit));
        Set<SegmentState> all = Set.copyOf(model.all());
        outcome.patch().after().segments().forEach(one -> assertThat(all).contains(one));
    }

    /** The letters of all texts in their order. */
    private static String words(Model model) {
        return model.all().stream()
                .map(segment -> segment.segment().text())
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static Sheet.Content around(Model model, Edit edit) {
        Sheet.Content all = model.content();
        Set<Long> named = new HashSet<>();
        edit.units().forEach(ref -> named.add(((Ref.Known) ref).id()));
        edit.segments()
                .forEach(
                        ref ->
                                all.segments().stream()
                                        .filter(one -> one.id() == ((Ref.Known) ref).id())
                                        .forEach(one -> named.add(one.unit())));
        if (edit instanceof Edit.Insert insert && insert.anchor().isEmpty()) {
            named.add(all.units().get(all.size() - 1).id());
        }
        Set<Integer> near = new HashSet<>();
        all.units().stream()
                .filter(unit -> named.contains(unit.id()))
                .forEach(
                        unit -> {
                            for (int at = -2; at <= 2; at++) {
                                near.add(unit.position() + at);
                            }
                        });
        List<UnitState> units =
                all.units().stream().filter(unit -> near.contains(unit.position())).toList();
        Set<Long> ids = units.stream().map(UnitState::id).collect(Collectors.toSet());
        return new Sheet.Content(
                units,
                all.segments().stream().filter(one -> ids.contains(one.unit())).toList(),
                List.of(),
                all.originals(),
                all.texts(),
                all.clauseSizes(),
                all.size());
    }
}
