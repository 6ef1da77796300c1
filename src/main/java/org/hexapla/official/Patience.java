package org.hexapla.official;

import java.time.Duration;

/**
 * How long a server is waited for, and how little it is bothered.
 *
 * @param pause between two requests to one host, whoever asks
 * @param connect the longest time until a connection stands
 * @param whole the longest time until a document is there, redirects and all, for each attempt
 * @param attempts how often a document is asked for before it counts as failed
 * @param firstWait before the second attempt; each further wait is twice as long, give or take a
 *     quarter
 * @param longestWait no wait is longer, whatever a {@code Retry-After} says
 */
public record Patience(
        Duration pause,
        Duration connect,
        Duration whole,
        int attempts,
        Duration firstWait,
        Duration longestWait) {

    /** What is kept to where nobody says otherwise; each as the settings write it. */
    public static final String PAUSE = "2S";

    public static final String CONNECT = "10S";
    public static final String WHOLE = "90S";
    public static final String ATTEMPTS = "5";
    public static final String FIRST_WAIT = "3S";
    public static final String LONGEST_WAIT = "60S";

    /**
     * @throws IllegalArgumentException when a time is below zero, no time is left for a document,
     *     or there is no attempt
     */
    public Patience {
        if (pause.isNegative() || firstWait.isNegative() || longestWait.isNegative()) {
            throw new IllegalArgumentException("a pause or a wait can't be negative");
        }
        if (connect.isNegative() || connect.isZero() || whole.isNegative() || whole.isZero()) {
            throw new IllegalArgumentException("a time limit must be longer than nothing");
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("there must be one attempt or more");
        }
    }

    /** What is kept to where nobody says otherwise. */
    public static Patience standard() {
        return new Patience(
                time(PAUSE),
                time(CONNECT),
                time(WHOLE),
                Integer.parseInt(ATTEMPTS),
                time(FIRST_WAIT),
                time(LONGEST_WAIT));
    }

    /** The same with another pause and other attempts. */
    public Patience with(Duration pause, int attempts) {
        return new Patience(pause, connect, whole, attempts, firstWait, longestWait);
    }

    /** The wait after so many failed attempts, from 1. */
    Duration waitAfter(int failed, double chance) {
        double times = Math.pow(2, Math.min(failed - 1, 30)) * (0.75 + chance / 2);
        return bounded(Duration.ofMillis((long) (firstWait.toMillis() * times)));
    }

    Duration bounded(Duration wait) {
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }

    private static Duration time(String text) {
        return Duration.parse("PT" + text);
    }
}
