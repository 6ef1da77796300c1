package org.hexapla.neural;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Loads ONNX Runtime's native libraries, which by itself would leave a folder behind. */
final class OnnxLibrary {

    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private static boolean loaded;

    private OnnxLibrary() {}

    static synchronized OrtEnvironment environment() throws BrokenModelException {
        try {
            if (!loaded) {
                load();
                loaded = true;
            }
            // what fails is told by exceptions, not on the console
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            // on Windows it reports to its makers unless told not to
            environment.setTelemetry(false);
            return environment;
        } catch (RuntimeException | LinkageError | IOException | OrtException e) {
            throw NativeLibraries.missing(e);
        }
    }

    private static void load() throws BrokenModelException, IOException {
        try (UnpackedFolder folder = UnpackedFolder.create()) {
            Map<String, String> paths = new HashMap<>();
            for (String name : NAMES) {
                String file = System.mapLibraryName(name);
                try (InputStream library =
                        OrtEnvironment.class.getResourceAsStream(
                                "/ai/onnxruntime/native/" + platform() + "/" + file)) {
                    if (library != null) {
                        Path target = folder.path().resolve(file);
                        Files.copy(library, target);
                        paths.put("onnxruntime.native." + name + ".path", target.toString());
                    }
                }
            }
            NativeLibraries.with(paths, OrtEnvironment::getAvailableProviders);
        }
    }

    /** The name of this kind of machine in the library's own spelling. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String kind = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        return kind + (intel ? "-x64" : "-" + processor);
    }
}
