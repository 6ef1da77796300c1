package org.hexapla.parallel;

/**
 * A file as somebody hands it in.
 *
 * @param name its name, without folders
 * @param mediaType its media type as the sender says, with parameters; an empty text where nobody
 *     says
 * @param bytes what it holds
 */
public record NamedFile(String name, String mediaType, byte[] bytes) {}
