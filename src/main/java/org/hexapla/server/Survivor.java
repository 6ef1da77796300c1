package org.hexapla.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A database that a killed server left behind: still running, or only the file in which it had
 * written its process. Whoever holds the lock of the data folder may stop it.
 *
 * @param data the database's folder
 * @param programs PostgreSQL's programs
 */
record Survivor(Path data, PostgresProgram programs) {

    /** Makes sure that nothing runs on the folder. */
    void stop() throws StartFailedException, IOException {
        Path processFile = data.resolve("postmaster.pid");
        if (!Files.exists(processFile)) {
            return;
        }
        if (process(processFile).filter(Survivor::mayBePostgres).isEmpty()) {
            // the number may belong to another program by now, which PostgreSQL would wait for
            Files.deleteIfExists(processFile);
            return;
        }
        List<String> fast = List.of("stop", "--wait", "--pgdata=" + data, "--mode=fast");
        List<String> now = List.of("stop", "--wait", "--pgdata=" + data, "--mode=immediate");
        if (!programs.succeeds("pg_ctl", fast) && Files.exists(processFile)) {
            programs.run("pg_ctl", now);
        }
    }

    private static Optional<ProcessHandle> process(Path processFile) throws IOException {
        List<String> lines = Files.readAllLines(processFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private static boolean mayBePostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info().command().map(path -> path.contains("postgres")).orElse(true);
    }
}
