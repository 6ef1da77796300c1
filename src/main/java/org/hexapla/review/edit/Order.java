package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A row of things of which only some are looked at, while things come into it and go out of it. The
 * others keep their places in between without being known.
 */
final class Order {

    private final Map<Long, Integer> known = new HashMap<>();
    private final TreeSet<Integer> gone = new TreeSet<>();

    /** What has come, by the old place that it stands right after; -1 is before all. */
    private final TreeMap<Integer, List<Long>> come = new TreeMap<>();

    private final Map<Long, Integer> gaps = new HashMap<>();

    /** Looks at a thing at its place, from 0. */
    void know(long id, int place) {
        known.put(id, place);
    }

    /** The place that a thing has by now. */
    int place(long id) {
        Integer gap = gaps.get(id);
        if (gap == null) {
            int old = old(id);
            return old - gone.headSet(old).size() + arrivals(old);
        }
        return gap + 1 - gone.headSet(gap, true).size() + arrivals(gap) + row(gap).indexOf(id);
    }

    /** Puts a new thing right after another. */
    void addAfter(long id, long other) {
        Integer gap = gaps.get(other);
        if (gap == null) {
            add(id, old(other), 0);
        } else {
            add(id, gap, row(gap).indexOf(other) + 1);
        }
    }

    /** Puts a new thing right before another. */
    void addBefore(long id, long other) {
        Integer gap = gaps.get(other);
        if (gap == null) {
            int before = old(other) - 1;
            add(id, before, come.getOrDefault(before, List.of()).size());
        } else {
            add(id, gap, row(gap).indexOf(other));
        }
    }

    /**
     * Puts a new thing after all others.
     *
     * @param size how many there were at first
     */
    void addLast(long id, int size) {
        add(id, size - 1, come.getOrDefault(size - 1, List.of()).size());
    }

    /** Takes a thing out. */
    void remove(long id) {
        Integer gap = gaps.remove(id);
        if (gap == null) {
            gone.add(old(id));
        } else {
            row(gap).remove(id);
        }
    }

    private void add(long id, int gap, int index) {
        gaps.put(id, gap);
        come.computeIfAbsent(gap, place -> new ArrayList<>()).add(index, id);
    }

    private int arrivals(int gap) {
        return come.headMap(gap).values().stream().mapToInt(List::size).sum();
    }

    private int old(long id) {
        Integer place = known.get(id);
        if (place == null) {
            throw new IllegalArgumentException("not looked at: " + id);
        }
        return place;
    }

    private List<Long> row(int gap) {
        return come.getOrDefault(gap, List.of());
    }
}
