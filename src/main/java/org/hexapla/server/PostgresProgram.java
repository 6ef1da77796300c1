package org.hexapla.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's own programs and waits for them.
 *
 * <p>They refuse to run as root. For root they run in a user namespace of their own ({@code
 * unshare}), where the same process has no privileges and a name that isn't root.
 *
 * @param home the folder with {@code bin}
 * @param scratch a folder for what they print
 */
record PostgresProgram(Path home, Path scratch) {

    private static final int PATIENCE_SECONDS = 120;

    /**
     * Runs a program.
     *
     * @return what it printed
     * @throws StartFailedException with what it printed, when it fails
     */
    String run(String program, List<String> arguments) throws StartFailedException {
        Result result = attempt(program, arguments);
        if (result.exitCode() != 0) {
            throw new StartFailedException(
                    "PostgreSQL's " + program + " failed: " + result.output().strip() + hint());
        }
        return result.output();
    }

    /** Whether a program ends well. */
    boolean succeeds(String program, List<String> arguments) throws StartFailedException {
        return attempt(program, arguments).exitCode() == 0;
    }

    private record Result(int exitCode, String output) {}

    private Result attempt(String program, List<String> arguments) throws StartFailedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            // to a file, since the database would inherit a pipe and keep it open
            Path output = Files.createTempFile(scratch, program, ".out");
            try {
                return await(command, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new StartFailedException(
                    "PostgreSQL's " + program + " can't be run (" + e.getMessage() + ")." + hint(),
                    e);
        }
    }

    private Result await(List<String> command, Path output)
            throws IOException, StartFailedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(scratch.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StartFailedException(
                        "PostgreSQL did not answer within " + PATIENCE_SECONDS + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailedException("The start was interrupted.", e);
        }
        byte[] printed = Files.readAllBytes(output);
        return new Result(process.exitValue(), new String(printed, StandardCharsets.UTF_8));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String hint() {
        return isRoot()
                ? " PostgreSQL does not run as root, and this machine may not allow a user"
                        + " namespace (unshare): run Hexapla as an ordinary user, or name a"
                        + " PostgreSQL server with HEXAPLA_DATABASE_URL."
                : "";
    }
}
