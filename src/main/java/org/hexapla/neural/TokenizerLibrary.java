package org.hexapla.neural;

import ai.djl.huggingface.tokenizers.jni.LibUtils;
import java.util.Map;

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
        try (UnpackedFolder folder = UnpackedFolder.create()) {
            NativeLibraries.with(
                    Map.of("ENGINE_CACHE_DIR", folder.path().toString()), LibUtils::checkStatus);
            loaded = true;
        } catch (RuntimeException | LinkageError e) {
            throw NativeLibraries.missing(e);
        }
    }
}
