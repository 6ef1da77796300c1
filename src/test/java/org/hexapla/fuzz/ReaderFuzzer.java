package org.hexapla.fuzz;

/** The door through which Jazzer comes in. */
public final class ReaderFuzzer {

    private static FuzzTarget target = new FuzzTarget("txt");

    private ReaderFuzzer() {}

    /**
     * Says what is to be fuzzed; Jazzer calls it once, at its start.
     *
     * @param arguments the name of a {@link FuzzTarget}
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = new FuzzTarget(arguments[0]);
    }

    /** Reads one input; Jazzer keeps it as a finding where anything is thrown. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.read(input);
    }
}
