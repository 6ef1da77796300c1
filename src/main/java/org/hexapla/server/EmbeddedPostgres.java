package org.hexapla.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A PostgreSQL that runs beside the server, on the loopback address alone, with its data in the
 * data folder. It asks every client for a password, which only the owner of the folder can read.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "hexapla";
    private static final int ATTEMPTS = 3;

    /** Small memory, and nothing that would weaken what a commit promises. */
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "max_connections=50",
                    "shared_buffers=64MB",
                    "wal_level=minimal",
                    "max_wal_senders=0",
                    "log_checkpoints=off",
                    "jit=off");

    private final PostgresProgram programs;
    private final Path data;
    private final DatabaseAddress address;

    private EmbeddedPostgres(PostgresProgram programs, Path data, DatabaseAddress address) {
        this.programs = programs;
        this.data = data;
        this.address = address;
    }

    /**
     * Starts the database of a data folder, making it where there is none. A database that outlived
     * a killed server is stopped first.
     *
     * @param folder the data folder
     * @param binaries the folder that PostgreSQL's programs are unpacked into, once
     * @throws StartFailedException when it does not start
     */
    public static EmbeddedPostgres start(DataFolder folder, Path binaries)
            throws StartFailedException {
        Path data = folder.root().resolve("postgresql");
        Path scratch = folder.root().resolve("tmp");
        try {
            Files.createDirectories(scratch);
            PostgresProgram programs =
                    new PostgresProgram(PostgresBinaries.unpackedIn(binaries), scratch);
            PostgresPassword password = PostgresPassword.in(folder.root());
            if (Files.isDirectory(data)) {
                new Survivor(data, programs).stop();
            } else {
                initialize(programs, data, password.file());
            }
            int port = launch(programs, data, folder.root().resolve("postgresql.log"));
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            return new EmbeddedPostgres(
                    programs, data, new DatabaseAddress(url, USER, password.value()));
        } catch (IOException e) {
            throw new StartFailedException(
                    "The data folder " + folder.root() + " can't be used (" + e + ").", e);
        }
    }

    /** Made aside and moved in place whole, so that a kill in the middle leaves nothing half. */
    private static void initialize(PostgresProgram programs, Path data, Path passwordFile)
            throws StartFailedException, IOException {
        Path unfinished = data.resolveSibling("postgresql.unfinished");
        if (Files.exists(unfinished)) {
            PostgresBinaries.delete(unfinished);
        }
        programs.run(
                "initdb",
                List.of(
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--username=" + USER,
                        "--encoding=UTF-8",
                        "--locale=C.UTF-8",
                        "--pgdata=" + unfinished));
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int launch(PostgresProgram programs, Path data, Path log)
            throws StartFailedException, IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            StringBuilder options = new StringBuilder("-p " + port);
            SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
            try {
                programs.run(
                        "pg_ctl",
                        List.of(
                                "start",
                                "--wait",
                                "--pgdata=" + data,
                                "--log=" + log,
                                "--options=" + options));
                return port;
            } catch (StartFailedException e) {
                if (attempt == ATTEMPTS) { // before that: somebody may have taken the port
                    throw new StartFailedException(e.getMessage() + " Its log is " + log + ".", e);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where it is and how to get in. */
    public DatabaseAddress address() {
        return address;
    }

    /** Stops it; what is committed is kept. */
    @Override
    public void close() {
        try {
            programs.run("pg_ctl", List.of("stop", "--wait", "--mode=fast", "--pgdata=" + data));
        } catch (StartFailedException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }
}
