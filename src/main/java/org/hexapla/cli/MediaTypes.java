package org.hexapla.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells a file's media type by the ending of its name. */
final class MediaTypes {

    private final Map<String, String> byExtension;

    /**
     * @param byExtension media types by endings without the dot, in lower case
     */
    MediaTypes(Map<String, String> byExtension) {
        this.byExtension = new TreeMap<>(byExtension);
    }

    /** The formats that {@link org.hexapla.document} reads. */
    static MediaTypes accepted() {
        return new MediaTypes(
                Map.of(
                        "txt", "text/plain",
                        "text", "text/plain",
                        "md", "text/markdown",
                        "markdown", "text/markdown",
                        "html", "text/html",
                        "htm", "text/html"));
    }

    /**
     * The media type of a file.
     *
     * @throws BadInputException when the name has no ending that is known
     */
    String of(Path path) throws BadInputException {
        Path fileName = path.getFileName();
        String name = fileName == null ? "" : fileName.toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = byExtension.get(extension);
        if (mediaType == null || name.equals(extension)) {
            String accepted =
                    byExtension.keySet().stream()
                            .map(ending -> "." + ending)
                            .collect(Collectors.joining(", "));
            throw new BadInputException(
                    path, "its name does not say what it is; accepted are " + accepted);
        }
        return mediaType;
    }
}
