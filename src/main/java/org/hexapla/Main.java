package org.hexapla;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.hexapla.server.HexaplaServer;

/** Starts the server, or, when there are arguments, does what the command line asks for. */
@QuarkusMain
public final class Main {

    /** For Quarkus, which makes a bean of it. */
    Main() {}

    /** Runs the program. */
    public static void main(String... args) {
        HexaplaServer.serve();
    }
}
