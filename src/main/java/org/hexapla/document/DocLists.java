package org.hexapla.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The lists of a Word 97 file and the numbers that they have reached. */
final class DocLists {

    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NOTHING_FOLLOWS = 2;

    private record Started(int override, int level) {}

    private final Optional<ListTables> tables;
    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Set<Started> started = new HashSet<>();

    DocLists(HWPFDocument document) {
        tables = Optional.ofNullable(document.getListTables());
    }

    /** The number that a paragraph opens with, counted on; an empty text where it has none. */
    String next(Paragraph paragraph) {
        int override = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        if (tables.isEmpty() || override < 1 || level < 0 || level >= LEVELS) {
            return "";
        }
        try {
            return next(tables.get(), override, level);
        } catch (NoSuchElementException unknown) {
            return "";
        }
    }

    private String next(ListTables lists, int override, int level) {
        int id = lists.getLfo(override).getLsid();
        ListData list = lists.getListData(id);
        if (list == null) {
            return "";
        }
        List<NumberLevel> levels = new ArrayList<>();
        ListLevel[] own = list.getLevels();
        for (int at = 0; at < LEVELS; at++) {
            levels.add(at < own.length ? read(own[at], at) : unnumbered(at));
        }
        ListCounter counter =
                counters.computeIfAbsent(id, none -> new ListCounter(NumberLevel.MOST));
        for (ListFormatOverrideLevel other : overrides(lists, override)) {
            int at = other.getLevelNum();
            if (at < 0 || at >= LEVELS) {
                continue;
            }
            if (other.isFormatting() && other.getLevel() != null) {
                levels.set(at, read(other.getLevel(), at));
            }
            if (other.isStartAt()) {
                int start = other.isFormatting() ? levels.get(at).start() : other.getIStartAt();
                levels.set(at, levels.get(at).startingAt(start));
                if (at == level && started.add(new Started(override, level))) {
                    counter.restart(level);
                }
            }
        }
        return counter.next(levels, level);
    }

    private static List<ListFormatOverrideLevel> overrides(ListTables lists, int override) {
        ListFormatOverrideLevel[] levels = lists.getLfoData(override).getRgLfoLvl();
        return levels == null ? List.of() : List.of(levels);
    }

    private static NumberLevel unnumbered(int level) {
        return new NumberLevel(NumberFormat.NONE, "", 1, false, level, "");
    }

    private static NumberLevel read(ListLevel level, int at) {
        boolean bullet = level.getNumberFormat() == BULLET;
        return new NumberLevel(
                NumberFormat.ofWord97(level.getNumberFormat()),
                bullet ? "" : level.getNumberText(),
                level.getStartAt(),
                level.isLegalNumbering(),
                restartAfter(level, at),
                level.getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS ? "" : " ");
    }

    /** Most files leave it out, which means after any level above. */
    private static int restartAfter(ListLevel level, int at) {
        int limit = level.getRestart();
        return limit > 0 && limit < at ? limit : at;
    }
}
