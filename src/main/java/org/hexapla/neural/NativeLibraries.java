package org.hexapla.neural;

/** Says that this machine has no native libraries. */
final class NativeLibraries {

    private NativeLibraries() {}

    static BrokenModelException missing(Throwable reason) {
        return new BrokenModelException(
                "The neural scorer's native libraries",
                String.format(
                        "they can't be loaded on %s, %s (%s)",
                        System.getProperty("os.name"), System.getProperty("os.arch"), reason),
                reason);
    }
}
