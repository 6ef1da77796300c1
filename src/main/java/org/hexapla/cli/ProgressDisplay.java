package org.hexapla.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows people how far a long command is, and the messages that come meanwhile. */
sealed interface ProgressDisplay extends AutoCloseable {

    /** Notes that one more step is done. */
    void step();

    /** Shows a message on a line of its own. */
    void tell(String message);

    @Override
    void close();

    /** Whether what is written to standard error is seen on a terminal. */
    static boolean isWatched() {
        Path standardError = Path.of("/proc/self/fd/2");
        try {
            if (Files.exists(standardError)) {
                String target = standardError.toRealPath().toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException unknown) {
            return false;
        }
        return System.console() != null;
    }

    /** A bar on a terminal. */
    record Bar(PrintStream terminal, ProgressBar bar) implements ProgressDisplay {

        /** Goes to the line's beginning and empties it. */
        private static final String ERASE = "\r\033[K";

        Bar(PrintStream terminal, long total) {
            this(
                    terminal,
                    new ProgressBarBuilder()
                            .setTaskName("hexapla")
                            .setInitialMax(total)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(250)
                            .setConsumer(new ConsoleProgressBarConsumer(terminal))
                            .build());
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void tell(String message) {
            byte[] line = (ERASE + message + "\n").getBytes(StandardCharsets.UTF_8);
            terminal.write(line, 0, line.length);
            terminal.flush();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line from time to time, for logs. */
    final class Lines implements ProgressDisplay {

        private static final long PAUSE = Duration.ofSeconds(20).toNanos();

        private final PrintWriter err;
        private final long total;
        private long done;
        private long last = System.nanoTime();

        Lines(PrintWriter err, long total) {
            this.err = err;
            this.total = total;
        }

        @Override
        public void step() {
            done++;
            if (System.nanoTime() - last > PAUSE) {
                tell("hexapla: " + 100 * done / total + " % done");
                last = System.nanoTime();
            }
        }

        @Override
        public void tell(String message) {
            err.println(message);
            err.flush();
        }

        @Override
        public void close() {
            // nothing is left open
        }
    }
}
