package org.hexapla.review.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitStatus;

/** Edits of all kinds at random, of which an alignment refuses some. */
final class AnyEdit {

    private AnyEdit() {}

    static Edit of(Random random, Model model) {
        UnitState one = pick(random, model.units);
        int place = model.units.indexOf(one);
        UnitState next = model.units.get(Math.min(place + 1, model.units.size() - 1));
        UnitState any = pick(random, model.units);
        Ref unit = new Ref.Known(one.id());
        SegmentState piece = pick(random, model.all());
        Ref segment = new Ref.Known(piece.id());
        List<SegmentState> text = model.segments.getOrDefault(piece.text(), List.of());
        int index = Math.min(text.size() - 1, 1 + text.indexOf(piece));
        Ref following =
                new Ref.Known(
                        text.stream()
                                .dropWhile(other -> other.id() != piece.id())
                                .skip(1)
                                .findFirst()
                                .orElse(text.get(index))
                                .id());
        return switch (random.nextInt(15)) {
            case 0 -> new Edit.Merge(List.of(unit, new Ref.Known(next.id())));
            case 1 -> new Edit.Merge(List.of(unit, new Ref.Known(any.id())));
            case 2 ->
                    new Edit.Split(
                            new Ref.Known(piece.unit()),
                            Map.of(
                                    piece.text() == 1 ? Language.ENGLISH : Language.FRENCH,
                                    random.nextBoolean()
                                            ? Optional.of(segment)
                                            : Optional.empty()));
            case 3 -> new Edit.Move(segment, unit);
            case 4 -> new Edit.Move(segment, new Ref.Known(any.id()));
            case 5 -> new Edit.Insert(Edit.Side.BEFORE, Optional.of(unit));
            case 6 ->
                    random.nextBoolean()
                            ? new Edit.Insert(Edit.Side.AFTER, Optional.of(unit))
                            : new Edit.Insert(Edit.Side.END, Optional.empty());
            case 7 -> new Edit.Delete(unit);
            case 8 -> new Edit.SplitSegment(segment, 1 + random.nextInt(8));
            case 9 -> new Edit.JoinSegments(List.of(segment, following));
            case 10 -> new Edit.EditText(segment, "text " + random.nextInt(9));
            case 11 -> new Edit.Judge(List.of(unit), pick(random, List.of(UnitStatus.values())));
            case 12 -> new Edit.Dismiss(unit, pick(random, Model.FLAGS));
            case 13 -> new Edit.RestoreFlag(unit, pick(random, Model.FLAGS));
            default -> new Edit.Comment(unit, "comment");
        };
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
