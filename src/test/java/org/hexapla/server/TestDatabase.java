package org.hexapla.server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hexapla.official.PretendedSystem;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL on an empty folder, shared by all tests of the running application. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Where PostgreSQL's programs are unpacked once for all tests. */
    public static final Path PROGRAMS = Path.of("target", "postgresql-programs").toAbsolutePath();

    private @Nullable DataFolder folder;
    private @Nullable EmbeddedPostgres database;

    @Override
    public Map<String, String> start() {
        try {
            folder = DataFolder.open(Files.createTempDirectory("hexapla-test"));
            database = EmbeddedPostgres.start(folder, PROGRAMS);
            Map<String, String> settings = new HashMap<>(database.address().settings());
            settings.put("hexapla.workspace", "target/no-workspace");
            settings.put("quarkus.http.test-port", "0");
            putOfficialSource(settings);
            return settings;
        } catch (StartFailedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Official texts come from this machine, where nobody answers before a test does, or nowhere.
     */
    private static void putOfficialSource(Map<String, String> settings) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("hexapla.official.address", PretendedSystem.address(free.getLocalPort()));
        }
        settings.put("hexapla.official.formats", "docx,html");
        settings.put("hexapla.official.pause", "PT0S");
        settings.put("hexapla.official.first-wait", "PT0S");
        settings.put("hexapla.official.longest-wait", "PT0S");
        settings.put("hexapla.official.attempts", "3");
    }

    @Override
    public void stop() {
        try {
            Objects.requireNonNull(database).close();
            Objects.requireNonNull(folder).close();
            PostgresBinaries.delete(folder.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
