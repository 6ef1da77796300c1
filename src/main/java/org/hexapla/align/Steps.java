package org.hexapla.align;

/**
 * Counts what is done of an alignment, and tells its {@link Progress}. A step is a look at one
 * segment of one pair of texts. Parts may be counted by several threads.
 */
final class Steps {

    /** After so many steps it is told again. */
    private static final int OFTEN = 128;

    private final Progress progress;
    private final long total;
    private long done;

    Steps(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /** A part of the work that takes so many steps. */
    Part part(long size) {
        return new Part(size);
    }

    /** Tells that it is still going on. */
    void tell() {
        add(0);
    }

    private synchronized void add(long steps) {
        done += steps;
        progress.at(done, total);
    }

    /**
     * A part of the work. Steps beyond its size aren't counted, those that it lacks are in the end.
     */
    final class Part {

        private final long size;
        private long counted;
        private int since;

        private Part(long size) {
            this.size = size;
        }

        /** Counts one step. */
        void step() {
            since++;
            if (since == OFTEN) {
                count(since);
                since = 0;
            }
        }

        /** Ends the part. */
        void end() {
            count(size);
        }

        private void count(long steps) {
            long more = Math.min(steps, size - counted);
            counted += more;
            add(more);
        }
    }
}
