package org.hexapla.server;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The server from its start to its end, with a database beside it where no other is named. */
public final class HexaplaServer implements QuarkusApplication {

    private static final PrintStream OUT = System.out;

    /** Runs it until it is told to stop. */
    public static void serve() {
        try {
            SettingsCheck.ofThisProcess().check();
            Optional<String> url = Settings.get("hexapla.database.url");
            if (url.isPresent()) {
                use(DatabaseAddress.of(url.get()));
            } else if (Settings.get("quarkus.datasource.jdbc.url").isEmpty()) {
                startDatabase();
            }
        } catch (StartFailedException e) {
            System.err.println("Hexapla can't start. " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(HexaplaServer.class);
    }

    private static void startDatabase() throws StartFailedException {
        DataFolder folder =
                DataFolder.open(
                        Settings.get("hexapla.data").map(Path::of).orElse(DataFolder.standard()));
        OUT.println("Everything is kept in " + folder.root());
        EmbeddedPostgres database =
                EmbeddedPostgres.start(folder, folder.root().resolve("programs"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, folder)));
        use(database.address());
    }

    private static void use(DatabaseAddress database) {
        database.settings().forEach(System::setProperty);
    }

    /** The database stops after the application, which may be answering its last request. */
    private static void stop(EmbeddedPostgres database, DataFolder folder) {
        @Nullable Application application = Application.currentApplication();
        if (application != null && application.isStarted()) {
            application.awaitShutdown();
        }
        database.close();
        try {
            folder.close();
        } catch (IOException e) {
            System.err.println("The data folder's lock can't be let go: " + e.getMessage());
        }
    }

    @Override
    public int run(String... args) {
        OUT.println("Hexapla is ready: open " + address());
        OUT.flush();
        Quarkus.waitForExit();
        return 0;
    }

    private static String address() {
        String host = setting("quarkus.http.host", "127.0.0.1");
        boolean anywhere = host.equals("0.0.0.0") || host.equals("::") || host.equals("127.0.0.1");
        return "http://"
                + (anywhere ? "localhost" : host)
                + ":"
                + setting("quarkus.http.port", "8080")
                + "/";
    }

    private static String setting(String name, String otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(otherwise);
    }
}
