package org.hexapla.review.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.resolution.store.UnitStatus;

/** What reviewers say of the units of a sheet: whether they are right, and notes. */
final class Remarks {

    private final Layout layout;
    private final Author author;
    private final NewIds ids;

    Remarks(Layout layout, Author author, NewIds ids) {
        this.layout = layout;
        this.author = author;
        this.ids = ids;
    }

    void judge(Edit.Judge edit) {
        Set<Long> named = new HashSet<>();
        for (Ref ref : edit.all()) {
            UnitState unit = layout.unit(ref);
            if (!named.add(unit.id())) {
                throw new EditRefusedException("Unit " + unit.id() + " is named twice.");
            }
            if (edit.status() == UnitStatus.CONFIRMED && layout.isEmpty(unit.id())) {
                throw new EditRefusedException("Unit " + unit.id() + " is empty.");
            }
            layout.set(unit.judged(edit.status()));
        }
    }

    void comment(Edit.Comment edit) {
        UnitState unit = layout.unit(edit.unit());
        long id = ids.comment();
        layout.put(new CommentState(id, unit.id(), author.who(), author.at(), edit.text()));
        layout.set(unit.commented(unit.comments() + 1));
    }

    void dismiss(Edit.Dismiss edit) {
        UnitState unit = layout.unit(edit.unit());
        if (unit.dismissed().contains(edit.flag())) {
            return;
        }
        if (!unit.flags().contains(edit.flag())) {
            throw new EditRefusedException(
                    "Unit " + unit.id() + " has no flag " + edit.flag() + ".");
        }
        Set<String> dismissed = new TreeSet<>(unit.dismissed());
        dismissed.add(edit.flag());
        layout.set(unit.flagged(unit.flags(), dismissed));
    }

    void restoreFlag(Edit.RestoreFlag edit) {
        UnitState unit = layout.unit(edit.unit());
        if (unit.flags().contains(edit.flag())) {
            return;
        }
        if (!unit.dismissed().contains(edit.flag())) {
            throw new EditRefusedException(
                    "The flag " + edit.flag() + " of unit " + unit.id() + " is not dismissed.");
        }
        Set<String> dismissed = new TreeSet<>(unit.dismissed());
        dismissed.remove(edit.flag());
        Set<String> flags = new TreeSet<>(unit.flags());
        flags.add(edit.flag());
        layout.set(unit.flagged(flags, dismissed));
    }
}
