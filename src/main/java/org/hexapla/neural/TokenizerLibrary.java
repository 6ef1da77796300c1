package org.hexapla.neural;

import ai.djl.huggingface.tokenizers.jni.LibUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads the tokenizer's native library without what its binding does by itself: reporting to its
 * makers when it runs in their cloud, looking for a library to download where there is a graphics
 * card, and leaving files in the user's home.
 */
final class TokenizerLibrary {

    private static boolean loaded;

    private TokenizerLibrary() {}

    static synchronized void load() throws BrokenModelException {
        if (loaded) {
            return;
        }
        // read at every use, not only now
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try {
            Path folder = Files.createTempDirectory("hexapla-tokenizer");
            try {
                unpackInto(folder);
            } finally {
                delete(folder);
            }
            loaded = true;
        } catch (IOException e) {
            throw new BrokenModelException(
                    System.getProperty("java.io.tmpdir"),
                    "the tokenizer's native library can't be unpacked there",
                    e);
        } catch (RuntimeException | LinkageError e) {
            throw NativeLibraries.missing(e);
        }
    }

    private static void unpackInto(Path folder) {
        Map<String, String> own =
                Map.of(
                        "ENGINE_CACHE_DIR", folder.toString(),
                        "jna.tmpdir", folder.toString());
        own.forEach(System::setProperty);
        try {
            LibUtils.checkStatus();
        } finally {
            own.keySet().forEach(System::clearProperty);
        }
    }

    /** Deletes a folder; what is in use, as on Windows, when the process ends. */
    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            if (!file.toFile().delete()) {
                // folders first, since they are deleted in the opposite order
                all.stream().sorted().forEach(left -> left.toFile().deleteOnExit());
                return;
            }
        }
    }
}
