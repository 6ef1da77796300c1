package org.hexapla;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.hexapla.cli.HexaplaCommand;
import org.hexapla.server.HexaplaServer;

/** Starts the server, or, when there are arguments, does what the command line asks for. */
@QuarkusMain
public final class Main {

    /** For Quarkus, which makes a bean of it. */
    Main() {}

    /**
     * Runs the program.
     *
     * @param args a command with its options, or nothing for the server; a command opens no port
     *     and no database, and ends the process with its exit code
     */
    public static void main(String... args) {
        if (args.length > 0) {
            System.exit(HexaplaCommand.run(args));
        }
        HexaplaServer.serve();
    }
}
