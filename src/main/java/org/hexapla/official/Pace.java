package org.hexapla.official;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** When each host may be asked next. Shared by all who ask; safe for use by several threads. */
final class Pace {

    private final long pause;
    private final Map<String, Long> next = new HashMap<>();

    /**
     * @param pause between two requests to one host
     */
    Pace(Duration pause) {
        this.pause = pause.toNanos();
    }

    /**
     * Takes the next turn at a host.
     *
     * @return when it is, as {@link System#nanoTime} counts
     */
    synchronized long turn(String host) {
        long now = System.nanoTime();
        next.values().removeIf(time -> time - now < 0);
        long turn = next.getOrDefault(host, now);
        next.put(host, turn + pause);
        return turn;
    }

    /** Leaves a host alone for a time: nobody's turn comes before. */
    synchronized void holdBack(String host, Duration time) {
        next.merge(
                host,
                System.nanoTime() + time.toNanos(),
                (one, other) -> one - other > 0 ? one : other);
    }
}
