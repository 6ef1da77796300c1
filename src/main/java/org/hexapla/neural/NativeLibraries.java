package org.hexapla.neural;

import java.util.Map;

/** What loading native libraries has in common. */
final class NativeLibraries {

    private NativeLibraries() {}

    /** Runs something that reads properties of the JVM, which are gone afterwards. */
    static void with(Map<String, String> properties, Runnable work) {
        properties.forEach(System::setProperty);
        try {
            work.run();
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
    }

    /** Says that this machine has no native libraries, or can't load them. */
    static BrokenModelException missing(Throwable reason) {
        Throwable root = reason;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new BrokenModelException(
                "The neural scorer's native libraries",
                String.format(
                        "they can't be loaded on %s, %s (%s)",
                        System.getProperty("os.name"), System.getProperty("os.arch"), root),
                reason);
    }
}
